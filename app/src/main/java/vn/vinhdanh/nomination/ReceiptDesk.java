package vn.vinhdanh.nomination;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Regimes;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** How the office answers a submitted proposal: a number and the law of the day, or a refusal that says why. */
@Component
class ReceiptDesk {

    private final ReceiptNumbers numbers;
    private final Regimes regimes;
    private final BusinessCalendar calendar;
    private final Units units;
    private final Calls calls;

    ReceiptDesk(ReceiptNumbers numbers, Regimes regimes, BusinessCalendar calendar, Units units, Calls calls) {
        this.numbers = numbers;
        this.regimes = regimes;
        this.calendar = calendar;
        this.units = units;
        this.calls = calls;
    }

    void receive(Proposal proposal, Actor actor) {
        Desks.requireOffice(actor, proposal);
        Refusal.unlessEmpty(wrongRoute(proposal));
        var today = calendar.today();
        var number = numbers.next(proposal.department(), today.getYear());
        proposal.receive(actor, new Receipt(number, today, regimes.on(today)));
    }

    void refuse(Proposal proposal, String reason, Actor actor) {
        Desks.requireOffice(actor, proposal);
        proposal.refuse(actor, Remarks.require("receiptRemark", reason, "nomination.refuse.noReason"));
    }

    /** Why the proposal is not this office's to receive; empty when it is. */
    List<Reason> wrongRoute(Proposal proposal) {
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
