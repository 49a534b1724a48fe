package vn.vinhdanh.platform.engine;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The outbox of wake-ups: a fact and its wake-ups are committed together, each is delivered in a transaction of its own. */
@Component
public class WakeUps {

    private static final Logger LOG = LoggerFactory.getLogger(WakeUps.class);

    private final WakeUpRows rows;
    private final WakeUpDelivery delivery;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;

    WakeUps(
            WakeUpRows rows,
            WakeUpDelivery delivery,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.delivery = delivery;
        this.events = events;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Notes that the cases are to be woken; the note stands or falls with the fact of the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(WakeUp wakeUp, Collection<Long> caseIds) {
        rows.insert(wakeUp, caseIds);
        events.publishEvent(new WakeUpsEnqueued());
    }

    /** Delivers what is due, one transaction a row; a row that fails is put off and holds up no other. */
    public int deliverDue() {
        var attempts = 0;
        while (attemptNext()) {
            attempts++;
        }
        return attempts;
    }

    /** Makes the row due at once, as if it had never failed; another department's does not exist for the admin. */
    @Transactional
    public void retry(long id, Actor admin) {
        if (!rows.retry(id, admin.department())) {
            throw new NotFound();
        }
        events.publishEvent(new WakeUpsEnqueued());
    }

    /** Makes every row due at once. */
    @Transactional
    public void retryAll() {
        rows.retryAll();
        events.publishEvent(new WakeUpsEnqueued());
    }

    /** Rows of the department that have failed so often that a person should look. */
    public List<StuckWakeUp> stuck(String department) {
        return rows.stuck(department);
    }

    private boolean attemptNext() {
        var taken = new AtomicReference<@Nullable DueWakeUp>();
        try {
            return Boolean.TRUE.equals(ownTransaction.execute(transaction -> deliverNext(taken)));
        } catch (RuntimeException failure) {
            var row = taken.get();
            if (row == null) {
                throw failure;
            }
            LOG.warn("Wake-up {} ({}) failed at attempt {}", row.id(), row.wakeUp(), row.attempts() + 1, failure);
            ownTransaction.executeWithoutResult(transaction -> rows.putOff(row, WakeUpProblem.FAILED));
            return true;
        }
    }

    private boolean deliverNext(AtomicReference<@Nullable DueWakeUp> taken) {
        var next = rows.nextDue();
        next.ifPresent(row -> {
            taken.set(row);
            if (delivery.deliver(row)) {
                rows.delete(row);
            } else {
                rows.putOff(row, WakeUpProblem.NOT_WAITING);
            }
        });
        return next.isPresent();
    }
}
