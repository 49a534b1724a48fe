package vn.vinhdanh.notification;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.ProposalRefused;
import vn.vinhdanh.nomination.ProposalReturned;
import vn.vinhdanh.nomination.ProposalWithdrawn;
import vn.vinhdanh.platform.engine.StepDue;
import vn.vinhdanh.platform.engine.StepOpened;
import vn.vinhdanh.platform.text.VietnameseDate;
import vn.vinhdanh.register.DecisionNumber;
import vn.vinhdanh.register.IssuedDecision;

/** The words for each thing that is told. Mail is read by others on its way: no report, no reason, no ballot stands in it. */
@Component
class NoticeTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MessageSource texts;

    NoticeTexts(MessageSource texts) {
        this.texts = texts;
    }

    Notice of(StepOpened step) {
        return new Notice(
                step.department(),
                step.process() + "/" + step.caseId(),
                step.taskId(),
                false,
                tell("notification.step.subject", step.name(), step.about()),
                tell("notification.step.body", step.name(), step.about()),
                "/tasks/" + step.taskId());
    }

    Notice of(StepDue step) {
        var lastDay = VietnameseDate.of(step.deadline());
        return new Notice(
                step.department(),
                step.process() + "/" + step.caseId(),
                step.taskId(),
                true,
                tell("notification.due.subject", step.name(), lastDay, step.about()),
                tell("notification.due.body", step.name(), lastDay, step.about()),
                "/tasks/" + step.taskId());
    }

    Notice of(ProposalReturned fact) {
        return new Notice(
                fact.department(),
                proposal(fact.proposalId()),
                null,
                false,
                tell("notification.returned.subject", fact.unitName(), fact.callTitle()),
                tell("notification.returned.body", fact.unitName(), fact.callTitle()),
                page(fact.proposalId()));
    }

    Notice of(ProposalRefused fact) {
        return new Notice(
                fact.department(),
                proposal(fact.proposalId()),
                null,
                false,
                tell("notification.refused.subject", fact.unitName(), fact.callTitle()),
                tell("notification.refused.body", fact.unitName(), fact.callTitle()),
                page(fact.proposalId()));
    }

    Notice of(ProposalWithdrawn fact) {
        return new Notice(
                fact.department(),
                proposal(fact.proposalId()),
                null,
                false,
                tell("notification.withdrawn.subject", fact.unitName(), fact.callTitle()),
                tell("notification.withdrawn.body", fact.unitName(), fact.callTitle()),
                page(fact.proposalId()));
    }

    Notice honoured(UnitRows unit, IssuedDecision decision) {
        var number = DecisionNumber.written(decision.number(), decision.symbol());
        return new Notice(
                unit.department(),
                "decision-issuing/" + decision.id() + "/" + unit.unit(),
                null,
                false,
                tell("notification.honoured.subject", number, unit.unitName()),
                tell(
                        "notification.honoured.body",
                        number,
                        VietnameseDate.of(decision.date()),
                        decision.awardName(),
                        unit.unitName(),
                        unit.callTitle(),
                        names(unit)),
                page(unit.proposalId()));
    }

    Notice notPassed(UnitRows unit) {
        return new Notice(
                unit.department(),
                proposal(unit.proposalId()),
                null,
                false,
                tell("notification.notPassed.subject", unit.unitName(), unit.callTitle()),
                tell("notification.notPassed.body", unit.unitName(), unit.callTitle(), names(unit)),
                page(unit.proposalId()));
    }

    private static String proposal(long id) {
        return "unit-proposal/" + id;
    }

    private static String page(long proposalId) {
        return "/proposals/" + proposalId;
    }

    private static String names(UnitRows unit) {
        return unit.names().stream().map(name -> "- " + name).collect(Collectors.joining("\n"));
    }

    private String tell(String text, Object... values) {
        return texts.getMessage(text, values, VIETNAMESE);
    }
}
