package vn.vinhdanh.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.Regime;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.calendar.BusinessDate;

@IntegrationTest
class ProposalsIT {

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Proposals proposals;

    @Autowired
    Nominations nominations;

    @Autowired
    Nominees nominees;

    @Autowired
    BusinessDate businessDate;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void backToTheDateOfTheDemonstration() {
        businessDate.reset();
    }

    @Test
    void aUnitWritesOneProposalForACallAtATime() {
        var call = fixtures.call();
        proposals.draft(call, NominationFixtures.UNIT, fixtures.clerk());

        assertThatThrownBy(() -> proposals.draft(call, NominationFixtures.UNIT, fixtures.head()))
                .isInstanceOf(Conflict.class)
                .is(refusing("nomination.proposal.alreadyDrafted"));
    }

    @Test
    void nobodyDraftsForAnotherUnit() {
        var call = fixtures.call();

        assertThatThrownBy(() -> proposals.draft(call, NominationFixtures.UNIT, fixtures.headOfOtherUnit()))
                .is(refusing("nomination.onlyOwnUnit"));
    }

    @Test
    void anEmptyListIsNotHandedToTheHead() {
        var proposal = proposals.draft(fixtures.call(), NominationFixtures.UNIT, fixtures.clerk());

        assertThatThrownBy(() -> proposals.prepared(proposal, fixtures.clerk()))
                .is(refusing("nomination.submit.noNominee"));
        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.DRAFT);
    }

    @Test
    void submissionNamesEveryRowThatLacksReportOrEvidence() {
        var proposal = fixtures.drafted();
        var bare = nominees.add(
                proposal, NominationFixtures.entry(RecipientKind.INDIVIDUAL, "Cá nhân mẫu 03", "Quá ngắn"));
        proposals.prepared(proposal, fixtures.clerk());

        assertThatThrownBy(() -> proposals.submit(proposal, fixtures.head()))
                .is(refusing("row-" + bare.id() + " nomination.missing.reportShort"))
                .is(refusing("row-" + bare.id() + " nomination.missing.evidence"));
        assertThat(nominations.find(bare.id()).status()).isEqualTo(NominationStatus.DRAFT);
    }

    @Test
    void onlyTheHeadSubmits() {
        var proposal = fixtures.prepared();

        assertThatThrownBy(() -> proposals.submit(proposal, fixtures.clerk())).is(refusing("nomination.onlyHead"));
        assertThatThrownBy(() -> proposals.submit(proposal, fixtures.headOfOtherUnit()))
                .is(refusing("nomination.onlyHead"));
    }

    @Test
    void nothingIsSubmittedAfterTheDeadline() {
        var proposal = fixtures.prepared();
        businessDate.set(java.time.LocalDate.of(2015, 8, 26));

        assertThatThrownBy(() -> proposals.submit(proposal, fixtures.head())).is(refusing("nomination.call.closed"));
    }

    @Test
    void submissionTakesEveryNomineeAlong() {
        var proposal = fixtures.submitted();

        assertThat(proposals.find(proposal).submittedBy()).isEqualTo("mau.head");
        assertThat(nominations.ofProposal(proposal))
                .hasSize(3)
                .allMatch(nomination -> nomination.status() == NominationStatus.SUBMITTED);
    }

    @Test
    void aSubmittedListCannotBeChanged() {
        var proposal = fixtures.submitted();

        assertThatThrownBy(() -> fixtures.listed(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 09"))
                .is(refusing("nomination.proposal.noLongerDraft"));
    }

    @Test
    void theHeadSendsTheListBackWithARemark() {
        var proposal = fixtures.prepared();

        assertThatThrownBy(() -> proposals.rework(proposal, "  ", fixtures.head()))
                .is(refusing("submissionRemark nomination.rework.noRemark"));
        proposals.rework(proposal, "Bổ sung báo cáo", fixtures.head());

        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.DRAFT);
        assertThat(proposals.find(proposal).remark()).isEqualTo("Bổ sung báo cáo");
    }

    @Test
    void receiptStampsNumberAndLawOfTheDay() {
        var first = proposals.find(fixtures.received());
        var second = proposals.find(fixtures.received());

        assertThat(first.regime()).isEqualTo(Regime.R0);
        assertThat(first.receiptNumber()).endsWith("/2015");
        assertThat(number(second)).isEqualTo(number(first) + 1);
        assertThat(nominations.ofProposal(first.id()))
                .allMatch(nomination -> nomination.status() == NominationStatus.RECEIVED);
    }

    @Test
    void whatTheDirectorMayNotDecideUnderTheLawOfTheDayIsNotReceived() {
        var proposal = fixtures.submitted();
        decidedBy("PROV");
        try {
            assertThatThrownBy(() -> proposals.receive(proposal, fixtures.officer()))
                    .is(refusing("catalogue.award.notDepartment.PROV"));
        } finally {
            decidedBy("DEPT");
        }
        proposals.receive(proposal, fixtures.officer());
    }

    @Test
    void aReceiptThatFailsGivesItsNumberBack() {
        var before = number(proposals.find(fixtures.received()));
        var proposal = fixtures.submitted();

        assertThatThrownBy(() -> proposals.receive(proposal, fixtures.clerk())).is(refusing("nomination.onlyOffice"));
        proposals.receive(proposal, fixtures.officer());

        assertThat(number(proposals.find(proposal))).isEqualTo(before + 1);
    }

    @Test
    void whoSubmittedDoesNotReceive() {
        var proposal = fixtures.prepared();
        proposals.submit(proposal, fixtures.headInTheOffice());

        assertThatThrownBy(() -> proposals.receive(proposal, fixtures.headInTheOffice()))
                .is(refusing("nomination.receive.fourEyes"));
    }

    @Test
    void whoDraftedOrPreparedDoesNotReceiveNorDoesWhoStandsInForThem() {
        var drafted = fixtures.preparedBy(fixtures.headInTheOffice(), fixtures.clerk());
        var prepared = fixtures.preparedBy(fixtures.clerk(), fixtures.headInTheOffice());
        proposals.submit(drafted, fixtures.head());
        proposals.submit(prepared, fixtures.head());
        var officer = fixtures.officer();
        var standIn = new Actor(
                officer.userName(),
                "B thay A",
                officer.department(),
                officer.groups(),
                fixtures.head().userName());

        for (var proposal : List.of(drafted, prepared)) {
            assertThatThrownBy(() -> proposals.receive(proposal, fixtures.headInTheOffice()))
                    .is(refusing("nomination.receive.fourEyes"));
            assertThatThrownBy(() -> proposals.refuse(proposal, "Sai nơi nhận", fixtures.headInTheOffice()))
                    .is(refusing("nomination.receive.fourEyes"));
            assertThatThrownBy(() -> proposals.receive(proposal, standIn)).is(refusing("nomination.receive.fourEyes"));
            proposals.receive(proposal, officer);
        }
    }

    @Test
    void refusalNeedsAReasonAndEndsEveryNomination() {
        var proposal = fixtures.submitted();

        assertThatThrownBy(() -> proposals.refuse(proposal, "", fixtures.officer()))
                .is(refusing("receiptRemark nomination.refuse.noReason"));
        proposals.refuse(proposal, "Đề nghị gửi Sở Nội vụ", fixtures.officer());

        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.REFUSED);
        assertThat(nominations.ofProposal(proposal))
                .allMatch(nomination -> nomination.status() == NominationStatus.REFUSED);
    }

    @Test
    void ofTwoWhoSubmitAtOnceOneWins() throws Exception {
        var proposal = fixtures.prepared();
        var head = fixtures.head();
        var other = fixtures.headInTheOffice();
        var start = new CyclicBarrier(2);

        var answers = together(() -> submitted(proposal, head, start), () -> submitted(proposal, other, start));

        assertThat(answers).containsExactlyInAnyOrder("submitted", "conflict");
        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.SUBMITTED);
    }

    @Test
    void anotherUnitsNomineeDoesNotExistInThisProposal() {
        var mine = fixtures.drafted();
        var other = fixtures.drafted();
        var foreign = nominees.of(other).get(0).id();

        assertThatThrownBy(() -> nominees.find(mine, foreign)).is(refusing("platform.notFound"));
        assertThatThrownBy(() -> nominees.remove(mine, foreign)).is(refusing("platform.notFound"));
    }

    @Test
    void twoWhoWriteTheSameNomineeDoNotOverwriteEachOther() {
        var proposal = fixtures.drafted();
        var nominee = nominees.of(proposal).get(1);
        var entry = NominationFixtures.entry(RecipientKind.INDIVIDUAL, nominee.name(), "Bản của người thứ nhất");
        nominees.change(proposal, nominee.id(), nominee.version(), entry, fixtures.clerk());

        assertThatThrownBy(() -> nominees.change(proposal, nominee.id(), nominee.version(), entry, fixtures.clerk()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void everyStageIsReachedOnceAndRepeatedWithoutEffect() {
        var proposal = fixtures.received();
        var ids = nominations.ofProposal(proposal).stream().map(Nomination::id).toList();
        var answers = java.util.Map.of(ids.get(0), true, ids.get(1), true, ids.get(2), false);

        nominations.appraised(proposal, answers);
        proposals.released(proposal);
        proposals.released(proposal);
        nominations.councilDecided(java.util.Map.of(ids.get(0), true, ids.get(1), true));
        nominations.struck(java.util.Map.of(ids.get(1), "Đơn vị xin rút"));
        nominations.signed(List.of(ids.get(0)));
        nominations.recorded(ids.get(0));
        nominations.recorded(ids.get(0));

        assertThat(nominations.ofProposal(proposal))
                .extracting(Nomination::status)
                .containsExactly(NominationStatus.RECORDED, NominationStatus.STRUCK, NominationStatus.DECLINED);
        assertThatThrownBy(() -> nominations.signed(List.of(ids.get(2)))).isInstanceOf(IllegalStateException.class);
    }

    private String submitted(long proposal, Actor actor, CyclicBarrier start) throws Exception {
        start.await(20, TimeUnit.SECONDS);
        try {
            proposals.submit(proposal, actor);
            return "submitted";
        } catch (Conflict lost) {
            return "conflict";
        }
    }

    private static List<String> together(Callable<String> one, Callable<String> two) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = threads.invokeAll(List.of(one, two), 60, TimeUnit.SECONDS);
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static int number(Proposal proposal) {
        var number = java.util.Objects.requireNonNull(proposal.receiptNumber());
        return Integer.parseInt(number.substring(0, number.indexOf('/')));
    }

    private void decidedBy(String level) {
        jdbc.sql("update catalogue.award set level = ? where code = 'GK_SO' and regime = 'R0'")
                .param(level)
                .update();
    }
}
