package vn.vinhdanh.identity.substitution;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.engine.StepOpened;
import vn.vinhdanh.platform.engine.TaskSubstitute;
import vn.vinhdanh.platform.engine.TaskSubstitutes;

/** Keeps the candidates of open tasks as the substitutions of the business day want them. */
@Component
class SubstitutesAtTasks {

    private static final Logger LOG = LoggerFactory.getLogger(SubstitutesAtTasks.class);

    private final WantedSubstitutes wanted;
    private final TaskSubstitutes present;
    private final BusinessCalendar calendar;
    private final TransactionTemplate ownTransaction;

    SubstitutesAtTasks(
            WantedSubstitutes wanted,
            TaskSubstitutes present,
            BusinessCalendar calendar,
            PlatformTransactionManager transactions) {
        this.wanted = wanted;
        this.present = present;
        this.calendar = calendar;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(StepOpened step) {
        wanted.at(step, calendar.today()).forEach(present::put);
    }

    @TransactionalEventListener
    void on(SubstitutionsChanged committed) {
        attempt(this::refresh);
    }

    /** Days begin and end, people change groups: what no event tells is mended within half a minute. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 10_000)
    void everyHalfMinute() {
        attempt(this::refresh);
    }

    /** Each task in a transaction of its own: one that is just being completed holds up no other. */
    void refresh() {
        var before = byKey(ownTransaction.execute(reading -> present.all()));
        var after = byKey(ownTransaction.execute(reading -> wanted.atOpenTasks(calendar.today())));
        before.forEach((key, row) -> {
            if (!after.containsKey(key)) {
                attempt(() -> ownTransaction.executeWithoutResult(running -> present.withdraw(row)));
            }
        });
        after.forEach((key, row) -> {
            if (!row.equals(before.get(key))) {
                attempt(() -> ownTransaction.executeWithoutResult(running -> present.put(row)));
            }
        });
    }

    private static Map<List<String>, TaskSubstitute> byKey(List<TaskSubstitute> rows) {
        return rows.stream().collect(Collectors.toMap(row -> List.of(row.taskId(), row.substitute()), row -> row));
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("A substitute could not be put at or taken from a task; the next round tries again", failure);
        }
    }
}
