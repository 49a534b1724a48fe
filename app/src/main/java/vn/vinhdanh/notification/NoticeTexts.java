package vn.vinhdanh.notification;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.OverdraftAnswered;
import vn.vinhdanh.nomination.ProposalRefused;
import vn.vinhdanh.nomination.ProposalReturned;
import vn.vinhdanh.nomination.ProposalSupplemented;
import vn.vinhdanh.nomination.ProposalWithdrawn;
import vn.vinhdanh.nomination.SupplementAsked;
import vn.vinhdanh.nomination.duplicate.DuplicatePair;
import vn.vinhdanh.nomination.duplicate.DuplicatePair.Side;
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
        return step(
                step.department(),
                step.process(),
                step.caseId(),
                step.taskId(),
                false,
                tell("notification.step.subject", step.name(), step.about()),
                tell("notification.step.body", step.name(), step.about()));
    }

    Notice of(StepDue step) {
        var lastDay = VietnameseDate.of(step.deadline());
        return step(
                step.department(),
                step.process(),
                step.caseId(),
                step.taskId(),
                true,
                tell("notification.due.subject", step.name(), lastDay, step.about()),
                tell("notification.due.body", step.name(), lastDay, step.about()));
    }

    Notice of(ProposalReturned fact) {
        return proposal("returned", fact.department(), fact.proposalId(), fact.unitName(), fact.callTitle());
    }

    Notice of(ProposalRefused fact) {
        return proposal("refused", fact.department(), fact.proposalId(), fact.unitName(), fact.callTitle());
    }

    Notice of(ProposalWithdrawn fact) {
        return proposal("withdrawn", fact.department(), fact.proposalId(), fact.unitName(), fact.callTitle());
    }

    Notice of(SupplementAsked fact) {
        return new Notice(
                fact.department(),
                "unit-proposal/" + fact.proposalId(),
                null,
                false,
                tell("notification.supplement.subject", fact.unitName(), fact.callTitle()),
                tell(
                        "notification.supplement.body",
                        fact.unitName(),
                        fact.callTitle(),
                        VietnameseDate.of(fact.lastDay())),
                page(fact.proposalId()));
    }

    Notice of(ProposalSupplemented fact) {
        return proposal("supplemented", fact.department(), fact.proposalId(), fact.unitName(), fact.callTitle());
    }

    Notice of(OverdraftAnswered fact) {
        return proposal(
                fact.granted() ? "overdraftGranted" : "overdraftDenied",
                fact.department(),
                fact.proposalId(),
                fact.unitName(),
                fact.callTitle());
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
        return proposal(
                "notPassed", unit.department(), unit.proposalId(), unit.unitName(), unit.callTitle(), names(unit));
    }

    /** What one of the two proposers hears about a duplicate. */
    Notice of(DuplicatePair pair, Side own, @Nullable Long keeps) {
        var other = pair.other(own.id());
        var outcome = keeps == null ? "different" : keeps == own.id() ? "kept" : "lost";
        return proposal(
                "duplicate." + outcome,
                pair.department(),
                own.proposal(),
                own.proposer(),
                own.callTitle(),
                own.name(),
                other.proposer(),
                other.callTitle());
    }

    private static Notice step(
            String department,
            String process,
            long caseId,
            String taskId,
            boolean reminder,
            String subject,
            String body) {
        return new Notice(department, process + "/" + caseId, taskId, reminder, subject, body, "/tasks/" + taskId);
    }

    /** Something that happened to a proposal: both texts take the same values, unit and call first. */
    private Notice proposal(String what, String department, long id, Object... values) {
        return new Notice(
                department,
                "unit-proposal/" + id,
                null,
                false,
                tell("notification." + what + ".subject", values),
                tell("notification." + what + ".body", values),
                page(id));
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
