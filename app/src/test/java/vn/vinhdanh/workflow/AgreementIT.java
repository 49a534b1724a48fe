package vn.vinhdanh.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.workflow.awardnomination.NominationWalk;

/** The checker finds nothing while all is well, and each corruption that is seeded. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementIT {

    private static final String OF_CASE = "(select id_ from camunda.act_ru_execution where parent_id_ is null"
            + " and business_key_ = '%d' and proc_def_id_ like '%s:%%')";

    @Autowired
    NominationWalk walk;

    @Autowired
    Walker walker;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Agreement agreement;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private long submitted;
    private long unscreenedProposal;
    private long unscreened;
    private long screened;
    private long endorsed;
    private long declined;
    private long notPassed;
    private long passed;
    private long recorded;

    @BeforeAll
    void casesAtEveryStage() {
        sql.sql("delete from platform.wake_up").update();
        submitted = fixtures.drafted();
        walker.complete("unit-proposal", submitted, fixtures.clerk(), Map.of());
        walker.complete("unit-proposal", submitted, fixtures.head(), Map.of("submission", "SUBMIT"));
        unscreenedProposal = walk.received(3);
        unscreened = walk.of(unscreenedProposal).get(0);
        screened = walk.of(screenedProposal()).get(0);
        endorsed = walk.of(appraisedProposal()).get(0);
        var proposal = screenedProposal();
        var ids = walk.of(proposal);
        declined = ids.get(0);
        notPassed = ids.get(1);
        passed = ids.get(2);
        walk.appraise(proposal, List.of(declined));
        walk.wake();
        walk.decide(List.of(notPassed, passed), List.of(notPassed));
        walk.wake();
        recorded = recordedNomination();
    }

    private long screenedProposal() {
        var proposal = walk.received(3);
        walk.screen(walk.of(proposal));
        return proposal;
    }

    private long appraisedProposal() {
        var proposal = screenedProposal();
        walk.appraise(proposal, List.of());
        walk.wake();
        return proposal;
    }

    private long recordedNomination() {
        var ids = walk.of(appraisedProposal());
        walk.decide(ids, List.of());
        walk.sign(ids, Map.of());
        walk.issue(ids);
        for (var waits = 0; waits < 3; waits++) {
            walk.wake();
        }
        walk.screen(ids);
        return ids.get(0);
    }

    @Test
    void casesThatWentTheirWayAgree() {
        assertThat(agreement.check()).filteredOn(this::isOurs).isEmpty();
    }

    @Test
    void aFactThatWakesNobody() {
        finds(endorsed, "không được đánh thức", status(endorsed, "PASSED"));
        finds(screened, "không được đánh thức", status(screened, "ENDORSED"));
        finds(
                screened,
                "không được đánh thức",
                "update nomination.nomination set status = 'WITHDRAWN', withdrawn_reason = 'x' where id = %d"
                        .formatted(screened));
    }

    @Test
    void aTokenAheadOfItsCase() {
        finds(endorsed, "đang ở bước CouncilAwaited", status(endorsed, "RECEIVED"));
        finds(passed, "đang ở bước SignatureAwaited", status(passed, "ENDORSED"));
    }

    @Test
    void aTokenThatWasMoved() {
        finds(screened, "đang ở bước IssueAwaited", """
                update camunda.act_ru_execution set act_id_ = 'IssueAwaited' where proc_inst_id_ in %s
                """.formatted(instance(screened, "award-nomination")));
    }

    @Test
    void aProposalBehindItsToken() {
        finds(submitted, "đang ở bước ReceiveProposal", """
                update nomination.proposal
                   set status = 'PREPARED', submitted_by = null, submitted_at = null, submitted_on = null,
                       submission_number = null
                 where id = %d
                """.formatted(submitted));
    }

    @Test
    void aLostSubscription() {
        finds(
                screened,
                "để đi tiếp",
                "delete from camunda.act_ru_event_subscr where proc_inst_id_ in %s"
                        .formatted(instance(screened, "award-nomination")));
    }

    @Test
    void aLostJob() {
        finds(
                unscreened,
                "để đi tiếp",
                "delete from camunda.act_ru_job where process_instance_id_ in %s"
                        .formatted(instance(unscreened, "award-nomination")));
    }

    @Test
    void aLostTask() {
        finds(submitted, "để đi tiếp", """
                delete from camunda.act_ru_identitylink where task_id_ in
                    (select id_ from camunda.act_ru_task where proc_inst_id_ in %1$s);
                update camunda.act_ru_variable set task_id_ = null where task_id_ in
                    (select id_ from camunda.act_ru_task where proc_inst_id_ in %1$s);
                delete from camunda.act_ru_task where proc_inst_id_ in %1$s
                """.formatted(instance(submitted, "unit-proposal")));
    }

    @Test
    void anInstanceThatSomebodyDeleted() {
        finds(
                endorsed,
                "không còn quy trình nào chạy",
                () -> runtime.deleteProcessInstance(
                        sql.sql(instance(endorsed, "award-nomination"))
                                .query(String.class)
                                .single(),
                        "seeded"));
    }

    @Test
    void aSecondInstanceOfOneCase() {
        finds(endorsed, "có 2 quy trình", () -> start(endorsed));
    }

    @Test
    void anInstanceWithoutACase() {
        finds(999_999_999, "không tồn tại", () -> start(999_999_999));
    }

    @Test
    void anInstanceOfAnotherDepartment() {
        finds(
                endorsed,
                "nhưng quy trình thuộc na",
                "update camunda.act_ru_execution set tenant_id_ = 'na' where id_ in %s"
                        .formatted(instance(endorsed, "award-nomination")));
    }

    @Test
    void aWakeUpForNothing() {
        finds(999_999_999, "không tồn tại", """
                insert into platform.wake_up (process, message, passed_activity, case_id)
                values ('award-nomination', 'CouncilDecided', 'VoteKnown', 999999999)
                """);
    }

    @Test
    void aCaseThatEndedElsewhere() {
        finds(declined, "đã kết thúc ở NominationDeclined", status(declined, "NOT_PASSED"));
        finds(recorded, "không còn quy trình nào chạy", status(recorded, "PASSED"));
    }

    @Test
    void aNominationThatDoesNotFitItsProposal() {
        finds(
                unscreened,
                "không hợp với tờ trình",
                "update nomination.proposal set status = 'RELEASED' where id = %d".formatted(unscreenedProposal));
    }

    @Test
    void anAwardThatTheRegisterLacksOrHasTooMuch() {
        finds(notPassed, "không có trong sổ khen thưởng", status(notPassed, "RECORDED"));
        finds(recorded, "lại có trong sổ khen thưởng", status(recorded, "PASSED"));
        finds(recorded, "không có trong sổ khen thưởng", """
                alter table register.register_entry disable trigger register_entry_is_final;
                delete from register.register_entry where nomination_id = %d
                """.formatted(recorded));
    }

    private void start(long caseId) {
        runtime.startProcessInstanceByKey(
                "award-nomination", Long.toString(caseId), Map.of("department", NominationFixtures.DEPARTMENT));
    }

    private void finds(long caseId, String words, String corruption) {
        finds(caseId, words, () -> Stream.of(corruption.split(";"))
                .forEach(statement -> sql.sql(statement).update()));
    }

    /** Seeds the corruption, looks, and takes it back. */
    private void finds(long caseId, String words, Runnable corruption) {
        transaction.executeWithoutResult(seeded -> {
            seeded.setRollbackOnly();
            corruption.run();
            assertThat(agreement.check())
                    .filteredOn(Disagreement::caseId, caseId)
                    .extracting(Disagreement::sentence)
                    .anySatisfy(sentence -> assertThat(sentence).contains(words));
        });
    }

    private static String status(long nomination, String status) {
        return "update nomination.nomination set status = '%s' where id = %d".formatted(status, nomination);
    }

    private static String instance(long caseId, String process) {
        return OF_CASE.formatted(caseId, process);
    }

    private boolean isOurs(Disagreement disagreement) {
        var ours = disagreement.process().equals("unit-proposal")
                ? List.of(submitted, unscreenedProposal)
                : List.of(unscreened, screened, endorsed, declined, notPassed, passed, recorded);
        return ours.contains(disagreement.caseId());
    }
}
