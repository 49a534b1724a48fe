package vn.vinhdanh.notification;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.engine.NearDeadlines;

/** Reminds whoever has a step, or may take it, that its last day draws near; each of them once. */
@Component
class Reminders {

    private final NearDeadlines near;
    private final Outbox outbox;
    private final NoticeTexts texts;
    private final Addressees addressees;

    Reminders(NearDeadlines near, Outbox outbox, NoticeTexts texts, Addressees addressees) {
        this.near = near;
        this.outbox = outbox;
        this.texts = texts;
        this.addressees = addressees;
    }

    /** Writes what is missing; saying so again, or on two nodes at once, writes nothing twice. */
    @Transactional
    public void write() {
        near.now()
                .forEach(step -> outbox.put(
                        texts.of(step), addressees.ofStep(step.department(), step.candidateGroups(), step.assignee())));
    }
}
