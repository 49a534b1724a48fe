package vn.vinhdanh.workflow.unitproposal;

import java.util.Date;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Supplements;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The real moments by which a unit must have done its part. */
@Component
class UnitDeadlines {

    private final Proposals proposals;
    private final Calls calls;
    private final Supplements supplements;
    private final BusinessCalendar calendar;

    UnitDeadlines(Proposals proposals, Calls calls, Supplements supplements, BusinessCalendar calendar) {
        this.proposals = proposals;
        this.calls = calls;
        this.supplements = supplements;
        this.calendar = calendar;
    }

    Date ofSubmission(long proposal) {
        return calendar.dueAt(calls.find(proposals.find(proposal).callId()).deadline());
    }

    Date ofSupplement(long proposal) {
        return calendar.dueAt(supplements.underWay(proposal).lastDay());
    }
}
