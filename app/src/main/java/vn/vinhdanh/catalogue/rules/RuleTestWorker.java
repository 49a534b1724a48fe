package vn.vinhdanh.catalogue.rules;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.vinhdanh.platform.outbox.OutboxWorker;

/** Tests rules on a thread of its own: at once after they were brought, and every ten seconds what a stop has left over. */
@Component
@ConditionalOnProperty(name = "vinhdanh.workers.enabled", matchIfMissing = true)
class RuleTestWorker extends OutboxWorker {

    RuleTestWorker(RuleTests tests) {
        super("rule-tests", Duration.ofSeconds(10), tests::goOn);
    }

    @TransactionalEventListener
    void on(RulesBrought committed) {
        wake();
    }
}
