package vn.vinhdanh.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.OverdraftAnswered;
import vn.vinhdanh.nomination.ProposalRefused;
import vn.vinhdanh.nomination.ProposalReturned;
import vn.vinhdanh.nomination.ProposalSupplemented;
import vn.vinhdanh.nomination.ProposalWithdrawn;
import vn.vinhdanh.nomination.SupplementAsked;

/** Tells a unit that its proposal has come back or may have its places, and the office that it has come again or been taken back. */
@Component
class ProposalNotices {

    private final Outbox outbox;
    private final NoticeTexts texts;
    private final Addressees addressees;

    ProposalNotices(Outbox outbox, NoticeTexts texts, Addressees addressees) {
        this.outbox = outbox;
        this.texts = texts;
        this.addressees = addressees;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProposalReturned fact) {
        outbox.put(texts.of(fact), addressees.ofUnit(fact.department(), fact.unit()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProposalRefused fact) {
        outbox.put(texts.of(fact), addressees.ofUnit(fact.department(), fact.unit()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProposalWithdrawn fact) {
        outbox.put(texts.of(fact), addressees.ofOffice(fact.department()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SupplementAsked fact) {
        outbox.put(texts.of(fact), addressees.ofUnit(fact.department(), fact.unit()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProposalSupplemented fact) {
        outbox.put(texts.of(fact), addressees.ofOffice(fact.department()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OverdraftAnswered fact) {
        outbox.put(texts.of(fact), addressees.ofUnit(fact.department(), fact.unit()));
    }
}
