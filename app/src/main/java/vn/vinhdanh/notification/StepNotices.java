package vn.vinhdanh.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.engine.StepOpened;

/** Tells those for whom a step begins to wait. */
@Component
class StepNotices {

    private final Outbox outbox;
    private final NoticeTexts texts;
    private final Addressees addressees;

    StepNotices(Outbox outbox, NoticeTexts texts, Addressees addressees) {
        this.outbox = outbox;
        this.texts = texts;
        this.addressees = addressees;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StepOpened step) {
        outbox.put(texts.of(step), addressees.ofStep(step.department(), step.candidateGroups(), step.assignee()));
    }
}
