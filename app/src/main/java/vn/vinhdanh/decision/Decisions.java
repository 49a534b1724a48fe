package vn.vinhdanh.decision;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The decisions on awards, from the draft to the issue. */
@Component
public class Decisions {

    private final DecisionRecords records;
    private final SessionDrafts drafts;
    private final DecisionSteps steps;
    private final BusinessCalendar calendar;
    private final ApplicationEventPublisher events;

    Decisions(
            DecisionRecords records,
            SessionDrafts drafts,
            DecisionSteps steps,
            BusinessCalendar calendar,
            ApplicationEventPublisher events) {
        this.records = records;
        this.drafts = drafts;
        this.steps = steps;
        this.calendar = calendar;
        this.events = events;
    }

    /** Drafts the one decision of a closed session; empty when the council agreed to nothing. May be repeated. */
    @Transactional
    public OptionalLong draftFrom(long sessionId) {
        var known = records.ofSession(sessionId);
        if (known.isPresent()) {
            return OptionalLong.of(known.get().id());
        }
        var drafted = drafts.of(sessionId, calendar.today());
        drafted.ifPresent(decision -> {
            records.tell(records.lines(decision.id()), Happening.DECISION_DRAFTED, null, "");
            var subject = decision.subject();
            events.publishEvent(new DecisionDrafted(decision.id(), subject.department(), subject.callTitle()));
        });
        return drafted.map(decision -> OptionalLong.of(decision.id())).orElse(OptionalLong.empty());
    }

    /** Code of the department that decides. */
    @Transactional(readOnly = true)
    public String departmentOf(long id) {
        return records.find(id).subject().department();
    }

    /** The office has checked the draft and puts it before the director. */
    @Transactional
    public void forward(long id, @Nullable String remark, Actor officer) {
        var decision = records.locked(id);
        Desk.requireOffice(decision, officer);
        steps.check(decision, Desk.remark(remark, "draftRemark"), officer, calendar.today());
    }

    /** The office lets the draft be made anew with the bonuses of today. */
    @Transactional
    void reprice(long id, Actor officer) {
        var decision = records.locked(id);
        Desk.requireOffice(decision, officer);
        decision.require(DecisionStatus.DRAFTED);
        drafts.reprice(decision, calendar.today());
    }

    /** The director sends the unsigned text back to the office. */
    @Transactional
    public void sendBack(long id, @Nullable String reason, Actor director) {
        var decision = records.locked(id);
        Desk.requireDirector(decision, director);
        var remark = Desk.reason(reason, "signatureRemark");
        decision.sendBack(remark);
        records.save(decision);
        records.tell(records.lines(id), Happening.SENT_BACK, director, remark);
    }

    /** The director completes the signing: signed and struck nominations learn their fate. */
    @Transactional
    public void sign(long id, Actor director) {
        var decision = records.locked(id);
        Desk.requireDirector(decision, director);
        steps.sign(decision, director);
        events.publishEvent(new DecisionSigned(nominations(records.lines(id))));
    }

    /** The clerk issues the numbered and sealed decision: its recipients enter the register. */
    @Transactional
    public void issue(long id, Actor clerk) {
        var decision = records.locked(id);
        Desk.requireClerk(decision, clerk);
        steps.issue(decision, clerk);
        events.publishEvent(new DecisionIssued(id, nominations(records.standing(id))));
    }

    private static List<Long> nominations(List<DecisionLine> lines) {
        return lines.stream().map(DecisionLine::nominationId).toList();
    }
}
