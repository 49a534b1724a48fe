package vn.vinhdanh.notification;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.vinhdanh.platform.outbox.OutboxWorker;

/** Sends mails on a thread of its own, because a server may be slow: at once after a commit, and every five seconds. */
@Component
@ConditionalOnProperty(name = "vinhdanh.workers.enabled", matchIfMissing = true)
class MailWorker extends OutboxWorker {

    MailWorker(MailDelivery delivery) {
        super("mails", Duration.ofSeconds(5), delivery::deliverDue);
    }

    @TransactionalEventListener
    void on(MailsWritten committed) {
        wake();
    }
}
