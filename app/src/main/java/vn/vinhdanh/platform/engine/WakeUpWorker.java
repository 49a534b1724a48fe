package vn.vinhdanh.platform.engine;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.vinhdanh.platform.outbox.OutboxWorker;

/** Delivers wake-ups on a thread of its own: at once after a commit, and every second for what was put off. */
@Component
@ConditionalOnProperty(name = "vinhdanh.workers.enabled", matchIfMissing = true)
class WakeUpWorker extends OutboxWorker {

    WakeUpWorker(WakeUps wakeUps) {
        super("wake-ups", Duration.ofSeconds(1), wakeUps::deliverDue);
    }

    @TransactionalEventListener
    void on(WakeUpsEnqueued committed) {
        wake();
    }
}
