package vn.vinhdanh.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.platform.NotFound;

/** Facts before, during and after the wait; one that cannot go on holds up no other. */
@IntegrationTest
class WakeUpsIT {

    private static final WakeUp FACT = new WakeUp("test-wait", "fact", "GoOn");

    @Autowired
    TestModels models;

    @Autowired
    WakeUps wakeUps;

    @Autowired
    WaitTasks domain;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void deploy() {
        models.deploy();
        jdbc.sql("delete from platform.wake_up").update();
    }

    @Test
    void factDuringTheWaitWakesTheToken() {
        var waiting = waiting();

        enqueue(waiting);
        wakeUps.deliverDue();

        assertThat(isAt(waiting, "Ended")).isTrue();
        assertThat(pending()).isZero();
    }

    @Test
    void factBeforeTheWaitIsKeptUntilTheTokenComes() {
        var early = models.start("test-wait", "bd", "x");

        enqueue(early);
        wakeUps.deliverDue();
        assertThat(pending()).isOne();
        models.runJobs("test-wait");
        wakeUps.retryAll();
        wakeUps.deliverDue();

        assertThat(isAt(early, "Ended")).isTrue();
        assertThat(pending()).isZero();
    }

    @Test
    void factOfACaseWhoseProcessHasNotStartedIsKept() {
        var later = models.nextCase();

        enqueue(later);
        wakeUps.deliverDue();

        assertThat(pending()).isOne();
    }

    @Test
    void factThatTheGateFoundIsSettledWithoutAMessage() {
        var caseId = models.start("test-wait", "bd", "x");
        domain.learn(caseId);

        enqueue(caseId);
        models.runJobs("test-wait");
        wakeUps.deliverDue();

        assertThat(isAt(caseId, "Ended")).isTrue();
        assertThat(pending()).isZero();
    }

    @Test
    void oneThatFailsHoldsUpNoOtherAndGoesOnAfterRetry() {
        var first = waiting();
        var broken = waiting();
        var last = waiting();
        domain.breakDown(broken);

        enqueue(first, broken, last);
        wakeUps.deliverDue();

        assertThat(isAt(first, "Ended")).isTrue();
        assertThat(isAt(last, "Ended")).isTrue();
        assertThat(isAt(broken, "WaitForFact")).isTrue();
        domain.mend(broken);
        wakeUps.retryAll();
        wakeUps.deliverDue();
        assertThat(isAt(broken, "Ended")).isTrue();
        assertThat(pending()).isZero();
    }

    @Test
    void oneThatKeepsFailingIsShownToAPerson() {
        fails(models.start("test-wait", "bd", "x"));

        assertThat(wakeUps.stuck("bd"))
                .singleElement()
                .extracting(StuckWakeUp::text)
                .isEqualTo("platform.wakeUp.NOT_WAITING");
    }

    @Test
    void oneOfAnotherDepartmentIsNeitherShownNorTriedAgain() {
        fails(models.start("test-wait", "bd", "x"));
        var row = wakeUps.stuck("bd").get(0).id();
        var stranger = models.person("wake-ups-na", "na", "na.process-admin");
        var admin = models.person("wake-ups-bd", "bd", "bd.process-admin");

        assertThat(wakeUps.stuck("na")).isEmpty();
        assertThatThrownBy(() -> wakeUps.retry(row, stranger)).isInstanceOf(NotFound.class);
        wakeUps.retry(row, admin);
    }

    private void fails(long caseId) {
        enqueue(caseId);
        for (var attempt = 0; attempt < 9; attempt++) {
            wakeUps.deliverDue();
            wakeUps.retryAll();
        }
    }

    @Test
    void wakeUpOfARolledBackFactIsNeverSeen() {
        transaction.executeWithoutResult(running -> {
            wakeUps.enqueue(FACT, List.of(models.nextCase()));
            running.setRollbackOnly();
        });

        assertThat(pending()).isZero();
    }

    @Test
    void wakeUpOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> wakeUps.enqueue(FACT, List.of(1L)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void secondStartOfACaseIsRefused() {
        var caseId = models.start("test-wait", "bd", "x");

        assertThatThrownBy(() -> models.start("test-wait", caseId, "bd", "x"))
                .isInstanceOf(vn.vinhdanh.platform.Conflict.class);
    }

    private long waiting() {
        var caseId = models.start("test-wait", "bd", "x");
        models.runJobs("test-wait");
        assertThat(isAt(caseId, "WaitForFact")).isTrue();
        return caseId;
    }

    private void enqueue(Long... caseIds) {
        transaction.executeWithoutResult(running -> wakeUps.enqueue(FACT, List.of(caseIds)));
    }

    private boolean isAt(long caseId, String activity) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(Long.toString(caseId))
                        .activityIdIn(activity)
                        .count()
                == 1;
    }

    private long pending() {
        return jdbc.sql("select count(*) from platform.wake_up")
                .query(Long.class)
                .single();
    }
}
