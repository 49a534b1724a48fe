package vn.vinhdanh.nomination;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** How the office answers a submitted proposal: a number and the law of the day, or a refusal that says why. */
@Component
class ReceiptDesk {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final ReceiptNumbers numbers;
    private final CurrentLaw law;
    private final BusinessCalendar calendar;
    private final Route route;
    private final ApplicationEventPublisher events;
    private final MessageSource texts;

    ReceiptDesk(
            ReceiptNumbers numbers,
            CurrentLaw law,
            BusinessCalendar calendar,
            Route route,
            ApplicationEventPublisher events,
            MessageSource texts) {
        this.numbers = numbers;
        this.law = law;
        this.calendar = calendar;
        this.route = route;
        this.events = events;
        this.texts = texts;
    }

    void receive(Proposal proposal, Actor actor) {
        Desks.requireOffice(actor, proposal);
        Refusal.unlessEmpty(wrongRoute(proposal));
        var today = calendar.today();
        var number = numbers.next(proposal.department(), today.getYear());
        proposal.receive(actor, new Receipt(number, today, law.toStamp(proposal)));
    }

    void refuse(Proposal proposal, String reason, Actor actor) {
        Desks.requireOffice(actor, proposal);
        var why = reason.isBlank() ? inWords(wrongRoute(proposal)) : reason;
        proposal.refuse(actor, Remarks.require("receiptRemark", why, "nomination.refuse.noReason"));
        events.publishEvent(ProposalRefused.of(proposal));
    }

    /** Nominees whom another unit of the department is to propose; they are for the office to judge. */
    List<Reason> strays(Proposal proposal) {
        return route.strays(proposal);
    }

    /** Whether what is received now is stamped with an older law because the newer one waits for activation. */
    boolean isNewerLawWaiting() {
        return law.isNewerWaiting();
    }

    private String inWords(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> texts.getMessage(reason.text(), reason.values().toArray(), VIETNAMESE))
                .collect(Collectors.joining(" "));
    }

    void release(Proposal proposal) {
        proposal.release(calendar.today());
    }

    /** Why the proposal is not this office's to receive; empty when it is. */
    List<Reason> wrongRoute(Proposal proposal) {
        return route.wrongIn(proposal);
    }
}
