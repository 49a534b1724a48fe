package vn.vinhdanh.nomination;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** What must hold before a unit's list leaves the unit. */
@Component
class SubmissionDesk {

    private final Checklist checklist;
    private final ReceiptNumbers numbers;
    private final BusinessCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubmissionDesk(
            Checklist checklist,
            ReceiptNumbers numbers,
            BusinessCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.checklist = checklist;
        this.numbers = numbers;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    void prepare(Proposal proposal, Actor actor) {
        Desks.requireUnit(actor, proposal.department(), proposal.unit());
        proposal.prepare(actor);
        if (checklist.isEmpty(proposal.id())) {
            throw Refusal.of("nomination.submit.noNominee");
        }
    }

    void submit(Proposal proposal, Actor actor) {
        Desks.requireHead(actor, proposal);
        var today = calendar.today();
        proposal.submit(
                actor, clock.instant(), today, () -> numbers.nextOfSubmission(proposal.department(), today.getYear()));
        Refusal.unlessEmpty(checklist.obstacles(proposal));
    }

    void rework(Proposal proposal, String remark, Actor actor) {
        Desks.requireHead(actor, proposal);
        proposal.rework(Remarks.require("submissionRemark", remark, "nomination.rework.noRemark"));
        events.publishEvent(ProposalReturned.of(proposal));
    }
}
