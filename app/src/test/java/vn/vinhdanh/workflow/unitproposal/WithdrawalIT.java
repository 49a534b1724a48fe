package vn.vinhdanh.workflow.unitproposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Timeline;
import vn.vinhdanh.nomination.Withdrawals;
import vn.vinhdanh.platform.engine.EngineFailures;
import vn.vinhdanh.review.Appraisals;
import vn.vinhdanh.review.Opinion;
import vn.vinhdanh.review.Verdict;
import vn.vinhdanh.workflow.Agreement;
import vn.vinhdanh.workflow.Disagreement;
import vn.vinhdanh.workflow.Walker;
import vn.vinhdanh.workflow.awardnomination.AwardNominationProcess;
import vn.vinhdanh.workflow.awardnomination.NominationWalk;

/** A unit takes back what it has submitted, wherever it is; the domain is looked at first, the token second. */
@IntegrationTest
class WithdrawalIT {

    private static final String PROPOSAL = UnitProposalProcess.KEY;
    private static final String WHY = "Danh sách còn sai chức vụ";

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    NominationWalk walk;

    @Autowired
    Walker walker;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Proposals proposals;

    @Autowired
    Nominations nominations;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Timeline timeline;

    @Autowired
    Agreement agreement;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void emptyOutbox() {
        sql.sql("delete from platform.wake_up").update();
    }

    @Test
    void whatWaitsForReceiptLeavesTheOffice() {
        var proposal = submitted();

        withdrawals.withdraw(proposal, WHY, fixtures.head());

        agrees(proposal);
        walk.wake();
        assertThat(proposals.find(proposal))
                .returns(ProposalStatus.WITHDRAWN, found -> found.status())
                .returns(WHY, found -> found.remark())
                .returns(fixtures.head().userName(), found -> found.withdrawnBy());
        assertThat(statuses(proposal)).containsOnly(NominationStatus.WITHDRAWN);
        assertThat(openTasks(proposal)).isZero();
        assertThat(walker.position(PROPOSAL, proposal)).containsExactly(UnitProposalProcess.PROPOSAL_WITHDRAWAL);
        agrees(proposal);
    }

    @Test
    void withdrawnBeforeTheirProcessesAreStartedTheNominationsGetNone() {
        var proposal = submitted();
        walker.complete(PROPOSAL, proposal, fixtures.officer(), Map.of("receipt", "RECEIVE"));

        withdrawals.withdraw(proposal, WHY, fixtures.head());

        agrees(proposal);
        walker.runJobs(PROPOSAL, proposal);
        agrees(proposal);
        walk.wake();
        assertThat(walker.position(PROPOSAL, proposal)).containsExactly(UnitProposalProcess.PROPOSAL_WITHDRAWAL);
        assertThat(pending()).isZero();
        agrees(proposal);
    }

    @Test
    void theOfficeAppraisesWhatIsLeft() {
        var proposal = walk.received(3);
        var ids = walk.of(proposal);
        walk.screen(ids);
        appraisals.note(proposal, ids.get(1), new Opinion(Verdict.ENDORSE, "", 0), fixtures.officer());

        withdrawals.withdraw(proposal, ids.get(1), WHY, fixtures.head());

        assertThatThrownBy(() -> appraisals.note(
                        proposal, ids.get(1), new Opinion(Verdict.DECLINE, "Muộn", 1), fixtures.officer()))
                .is(refusing("review.withdrawn"));
        walk.wake();
        agrees(proposal);
        for (var id : List.of(ids.get(0), ids.get(2))) {
            appraisals.note(proposal, id, new Opinion(Verdict.ENDORSE, "", 0), fixtures.officer());
        }
        walker.complete(PROPOSAL, proposal, fixtures.officer(), Map.of("appraisal", "FINISH"));
        walk.wake();
        assertThat(statuses(proposal))
                .containsExactly(NominationStatus.ENDORSED, NominationStatus.WITHDRAWN, NominationStatus.ENDORSED);
        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.RELEASED);
        assertThat(walk.position(ids.get(1))).isEqualTo(AwardNominationProcess.NOMINATION_WITHDRAWAL);
        assertThat(walk.position(ids.get(0))).isEqualTo(AwardNominationProcess.COUNCIL_AWAITED);
        agrees(proposal);
    }

    @Test
    void theOfficesStepOfAWholeProposalVanishes() {
        var proposal = walk.received(3);
        walk.screen(walk.of(proposal));

        withdrawals.withdraw(proposal, WHY, fixtures.head());

        assertThatThrownBy(() -> walker.complete(PROPOSAL, proposal, fixtures.officer(), Map.of("appraisal", "FINISH")))
                .satisfies(failure -> assertThat(reasons(failure)).containsExactly("review.withdrawnWhole"));
        walk.wake();
        assertThat(openTasks(proposal)).isZero();
        assertThat(walk.of(proposal))
                .allMatch(id -> walk.position(id).equals(AwardNominationProcess.NOMINATION_WITHDRAWAL));
        agrees(proposal);
    }

    @Test
    void whatTheOfficeHasEndorsedIsTakenBackAndWhatItDeclinedStaysDeclined() {
        var proposal = walk.received(3);
        var ids = walk.of(proposal);
        walk.screen(ids);
        walk.appraise(proposal, List.of(ids.get(0)));
        walk.wake();

        withdrawals.withdraw(proposal, WHY, fixtures.head());

        walk.wake();
        assertThat(statuses(proposal))
                .containsExactly(NominationStatus.DECLINED, NominationStatus.WITHDRAWN, NominationStatus.WITHDRAWN);
        assertThat(walker.position(PROPOSAL, proposal)).containsExactly(UnitProposalProcess.PROPOSAL_RELEASED);
        assertThat(walk.position(ids.get(1))).isEqualTo(AwardNominationProcess.NOMINATION_WITHDRAWAL);
        agrees(proposal);
    }

    @Test
    void anEarlierWakeUpThatComesAfterTheWithdrawalEndsNothingElsewhere() {
        var proposal = walk.received(3);
        var ids = walk.of(proposal);
        walk.screen(ids);
        walk.appraise(proposal, List.of());

        withdrawals.withdraw(proposal, WHY, fixtures.head());

        agrees(proposal);
        walk.wake();
        assertThat(ids).allMatch(id -> walk.position(id).equals(AwardNominationProcess.NOMINATION_WITHDRAWAL));
        agrees(proposal);
    }

    @Test
    void aTokenBeforeItsFirstWaitIsTakenBackToo() {
        var proposal = walk.received(3);
        var unscreened = walk.of(proposal).get(2);

        withdrawals.withdraw(proposal, unscreened, WHY, fixtures.head());

        agrees(proposal);
        walk.wake();
        assertThat(walk.position(unscreened)).isEqualTo(AwardNominationProcess.NOMINATION_WITHDRAWAL);
        agrees(proposal);
    }

    @Test
    void withTheLastNominationGoesTheProposal() {
        var proposal = submitted();

        for (var id : walk.of(proposal)) {
            withdrawals.withdraw(proposal, id, WHY, fixtures.head());
        }

        walk.wake();
        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(openTasks(proposal)).isZero();
        assertThat(pending()).isZero();
        agrees(proposal);
    }

    @Test
    void theTimelineSaysWhoTookWhatBackAndWhy() {
        var proposal = submitted();
        var first = walk.of(proposal).get(0);

        withdrawals.withdraw(proposal, first, "Trùng với đợt trước", fixtures.head());
        withdrawals.withdraw(proposal, WHY, fixtures.head());

        assertThat(timeline.ofProposal(proposal, false))
                .extracting(line -> line.text() + "|" + line.reason() + "|" + line.told())
                .endsWith(
                        "nomination.happened.TAKEN_BACK.all|Trùng với đợt trước|Người mẫu head",
                        "nomination.happened.WITHDRAWN|" + WHY + "|Người mẫu head");
    }

    @Test
    void onlyTheHeadOfTheUnitTakesBackAndOnlyForAReason() {
        var proposal = submitted();

        for (var other : List.of(fixtures.clerk(), fixtures.headOfOtherUnit(), fixtures.officer())) {
            assertThatThrownBy(() -> withdrawals.withdraw(proposal, WHY, other))
                    .as(other.userName())
                    .is(refusing("nomination.withdraw.onlyHead"));
        }
        assertThatThrownBy(() -> withdrawals.withdraw(proposal, "  ", fixtures.head()))
                .is(refusing("reason nomination.withdraw.noReason"));
        assertThatThrownBy(() -> withdrawals.withdraw(proposal, "x".repeat(2_001), fixtures.head()))
                .is(refusing("reason nomination.tooLong"));
        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.SUBMITTED);
    }

    @Test
    void whatIsNotUnderWayIsNotTakenBack() {
        var draft = fixtures.drafted();
        var refused = submitted();
        proposals.refuse(refused, "Gửi Sở Nội vụ", fixtures.officer());
        var twice = submitted();
        var first = walk.of(twice).get(0);
        withdrawals.withdraw(twice, first, WHY, fixtures.head());

        assertThatThrownBy(() -> withdrawals.withdraw(draft, WHY, fixtures.head()))
                .is(refusing("nomination.proposal.already.draft"));
        assertThatThrownBy(() -> withdrawals.withdraw(refused, WHY, fixtures.head()))
                .is(refusing("nomination.proposal.already.refused"));
        assertThatThrownBy(() -> withdrawals.withdraw(twice, first, WHY, fixtures.head()))
                .is(refusing("nomination.withdraw.already"));
    }

    @Test
    void theUnitBeginsAnewInTheSameCall() {
        var proposal = submitted();

        withdrawals.withdraw(proposal, WHY, fixtures.head());

        var again = proposals.draft(proposals.find(proposal).callId(), NominationFixtures.UNIT, fixtures.clerk());
        assertThat(proposals.find(again).status()).isEqualTo(ProposalStatus.DRAFT);
    }

    @Test
    void whenUnitAndOfficeActAtOnceNothingIsHalfDone() throws Exception {
        for (var round = 0; round < 4; round++) {
            var proposal = walk.received(3);
            var ids = walk.of(proposal);
            walk.screen(ids);
            ids.forEach(id -> appraisals.note(proposal, id, new Opinion(Verdict.ENDORSE, "", 0), fixtures.officer()));

            var office = atOnce(
                    () -> walker.complete(PROPOSAL, proposal, fixtures.officer(), Map.of("appraisal", "FINISH")),
                    () -> withdrawals.withdraw(proposal, WHY, fixtures.head()));

            walk.wake();
            assertThat(reasons(office)).isSubsetOf("review.withdrawnWhole", "platform.task.gone");
            assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.WITHDRAWN);
            assertThat(statuses(proposal)).containsOnly(NominationStatus.WITHDRAWN);
            assertThat(ids).allMatch(id -> walk.position(id).equals(AwardNominationProcess.NOMINATION_WITHDRAWAL));
            agrees(proposal);
        }
    }

    /** Lets both begin at the same moment; the second may not fail, the first may be refused. */
    private static List<Throwable> atOnce(Runnable first, Runnable second) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var start = new CyclicBarrier(2);
            var failures = new ArrayList<Throwable>();
            var one = threads.submit(starting(start, first));
            var other = threads.submit(starting(start, second));
            other.get(60, TimeUnit.SECONDS);
            try {
                one.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException refused) {
                failures.add(refused.getCause());
            }
            return failures;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Boolean> starting(CyclicBarrier start, Runnable work) {
        return () -> {
            start.await(60, TimeUnit.SECONDS);
            work.run();
            return true;
        };
    }

    private long submitted() {
        var proposal = fixtures.drafted();
        walker.complete(PROPOSAL, proposal, fixtures.clerk(), Map.of());
        walker.complete(PROPOSAL, proposal, fixtures.head(), Map.of("submission", "SUBMIT"));
        return proposal;
    }

    private List<NominationStatus> statuses(long proposal) {
        return nominations.ofProposal(proposal).stream()
                .map(row -> row.status())
                .toList();
    }

    private long openTasks(long proposal) {
        return tasks.createTaskQuery()
                .processDefinitionKey(PROPOSAL)
                .processInstanceBusinessKey(Long.toString(proposal))
                .count();
    }

    private long pending() {
        return sql.sql("select count(*) from platform.wake_up")
                .query(Long.class)
                .single();
    }

    private void agrees(long proposal) {
        var ids = walk.of(proposal);
        assertThat(agreement.check())
                .filteredOn(disagreement -> disagreement.process().equals(AwardNominationProcess.KEY)
                        ? ids.contains(disagreement.caseId())
                        : disagreement.caseId() == proposal)
                .extracting(Disagreement::sentence)
                .isEmpty();
    }

    private static List<String> reasons(List<Throwable> failures) {
        return failures.stream().flatMap(failure -> reasons(failure).stream()).toList();
    }

    private static List<String> reasons(Throwable failure) {
        return EngineFailures.refusalIn(failure).orElseThrow().reasons().stream()
                .map(reason -> reason.text())
                .toList();
    }
}
