package vn.vinhdanh.nomination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** What must hold before a unit's list leaves the unit. */
@Component
class SubmissionDesk {

    private final Checklist checklist;
    private final Calls calls;
    private final BusinessCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubmissionDesk(
            Checklist checklist,
            Calls calls,
            BusinessCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.checklist = checklist;
        this.calls = calls;
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
        proposal.submit(actor, clock.instant(), calendar.today());
        Refusal.unlessEmpty(obstacles(proposal));
    }

    void rework(Proposal proposal, String remark, Actor actor) {
        Desks.requireHead(actor, proposal);
        proposal.rework(Remarks.require("submissionRemark", remark, "nomination.rework.noRemark"));
        events.publishEvent(ProposalReturned.of(proposal));
    }

    private List<Reason> obstacles(Proposal proposal) {
        var obstacles = new ArrayList<Reason>();
        var call = calls.find(proposal.callId());
        if (!calls.isOpen(call)) {
            obstacles.add(Reason.of("nomination.call.closed", call.title(), call.deadlineInWords()));
        }
        obstacles.addAll(checklist.gaps(proposal.id()));
        return obstacles;
    }
}
