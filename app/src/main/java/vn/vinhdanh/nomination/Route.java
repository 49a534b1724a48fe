package vn.vinhdanh.nomination;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Reason;

/** Whether a submitted proposal has come the right way: from a unit of the department, within the call's deadline. */
@Component
class Route {

    private final Units units;
    private final Calls calls;

    Route(Units units, Calls calls) {
        this.units = units;
        this.calls = calls;
    }

    /** Why the proposal is not this office's to receive; empty when it is. */
    List<Reason> wrongIn(Proposal proposal) {
        var reasons = new ArrayList<Reason>();
        if (units.of(proposal.department()).stream()
                .noneMatch(unit -> unit.code().equals(proposal.unit()))) {
            reasons.add(Reason.of("nomination.route.foreignUnit", proposal.unitName()));
        }
        var call = calls.find(proposal.callId());
        var submittedOn = proposal.submittedOn();
        if (submittedOn != null && !call.isOpenOn(submittedOn)) {
            reasons.add(Reason.of("nomination.route.late", call.deadlineInWords()));
        }
        return reasons;
    }
}
