package vn.vinhdanh.nomination;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Regimes;
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
    private final Route route;
    private final ApplicationEventPublisher events;

    ReceiptDesk(
            ReceiptNumbers numbers,
            Regimes regimes,
            BusinessCalendar calendar,
            Route route,
            ApplicationEventPublisher events) {
        this.numbers = numbers;
        this.regimes = regimes;
        this.calendar = calendar;
        this.route = route;
        this.events = events;
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
        events.publishEvent(ProposalRefused.of(proposal));
    }

    /** Why the proposal is not this office's to receive; empty when it is. */
    List<Reason> wrongRoute(Proposal proposal) {
        return route.wrongIn(proposal);
    }
}
