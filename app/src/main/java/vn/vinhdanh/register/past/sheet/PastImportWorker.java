package vn.vinhdanh.register.past.sheet;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.vinhdanh.platform.outbox.OutboxWorker;

/** Reads lists on a thread of its own: at once after one was brought, and every ten seconds what a stop has left over. */
@Component
@ConditionalOnProperty(name = "vinhdanh.workers.enabled", matchIfMissing = true)
class PastImportWorker extends OutboxWorker {

    PastImportWorker(PastImportReading reading) {
        super("past-awards", Duration.ofSeconds(10), reading::goOn);
    }

    @TransactionalEventListener
    void on(PastListBrought committed) {
        wake();
    }
}
