package vn.vinhdanh.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.duplicate.DuplicateDecided;

/** Tells both proposers what the office has decided about a nominee or an achievement that both proposed. */
@Component
class DuplicateNotices {

    private final Outbox outbox;
    private final NoticeTexts texts;
    private final Addressees addressees;

    DuplicateNotices(Outbox outbox, NoticeTexts texts, Addressees addressees) {
        this.outbox = outbox;
        this.texts = texts;
        this.addressees = addressees;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DuplicateDecided fact) {
        var pair = fact.pair();
        for (var side : pair.sides()) {
            outbox.put(texts.of(pair, side, fact.keeps()), addressees.ofUnit(pair.department(), side.unit()));
        }
    }
}
