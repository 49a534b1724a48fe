package vn.vinhdanh.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.council.CouncilDecided;
import vn.vinhdanh.decision.DecisionIssued;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.register.RegisterEntries;

/** Tells each unit what became of those it proposed: who is honoured, and whom the council did not agree to. */
@Component
class ResultNotices {

    private final Outbox outbox;
    private final NoticeTexts texts;
    private final Addressees addressees;
    private final RowsByUnit rows;
    private final RegisterEntries register;

    ResultNotices(Outbox outbox, NoticeTexts texts, Addressees addressees, RowsByUnit rows, RegisterEntries register) {
        this.outbox = outbox;
        this.texts = texts;
        this.addressees = addressees;
        this.rows = rows;
        this.register = register;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DecisionIssued fact) {
        register.decision(fact.decisionId()).ifPresent(decision -> rows.of(fact.nominationIds(), everyOne -> true)
                .forEach(unit -> tell(unit, texts.honoured(unit, decision))));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CouncilDecided fact) {
        rows.of(fact.nominationIds(), nomination -> nomination.status() == NominationStatus.NOT_PASSED)
                .forEach(unit -> tell(unit, texts.notPassed(unit)));
    }

    private void tell(UnitRows unit, Notice notice) {
        outbox.put(notice, addressees.ofUnit(unit.department(), unit.unit()));
    }
}
