package vn.vinhdanh.workflow.unitproposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.DaysInHand;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.ListVersions;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.RowChange;
import vn.vinhdanh.nomination.SamplePdf;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.nomination.Withdrawals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessDate;
import vn.vinhdanh.platform.engine.EngineFailures;
import vn.vinhdanh.review.Appraisal;
import vn.vinhdanh.review.Appraisals;
import vn.vinhdanh.review.Opinion;
import vn.vinhdanh.review.Remarks;
import vn.vinhdanh.review.Verdict;
import vn.vinhdanh.workflow.Agreement;
import vn.vinhdanh.workflow.Disagreement;
import vn.vinhdanh.workflow.Walker;
import vn.vinhdanh.workflow.awardnomination.AwardNominationProcess;
import vn.vinhdanh.workflow.awardnomination.NominationWalk;

/** A proposal goes back to its unit and comes again; the domain is looked at first, the token second. */
@IntegrationTest
class SupplementIT {

    private static final String PROPOSAL = UnitProposalProcess.KEY;
    private static final LocalDate THURSDAY = LocalDate.of(2015, 8, 20);

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    NominationWalk walk;

    @Autowired
    Walker walker;

    @Autowired
    Proposals proposals;

    @Autowired
    Nominations nominations;

    @Autowired
    Nominees nominees;

    @Autowired
    Evidence evidence;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Remarks remarks;

    @Autowired
    ListVersions versions;

    @Autowired
    DaysInHand days;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Agreement agreement;

    @Autowired
    BusinessDate date;

    @Autowired
    JdbcClient sql;

    private long proposal;
    private List<Long> rows;

    @BeforeEach
    void receive() {
        sql.sql("delete from platform.wake_up").update();
        date.set(THURSDAY);
        proposal = walk.received(3);
        rows = walk.of(proposal);
        walk.screen(rows);
    }

    @AfterEach
    void reset() {
        date.reset();
    }

    @Test
    void withoutAnythingToMendOrADayNothingIsAsked() {
        refused(fixtures.officer(), ask("2015-09-01"), "review.supplement.noRemark");
        remark(rows.get(0), "report");
        refused(fixtures.officer(), ask(""), "review.supplement.noDay");
        refused(fixtures.officer(), ask("2015-08-20"), "nomination.supplement.lastDay");
        refused(fixtures.officer(), Map.of(), "review.finish.noAnswer");

        assertThat(remarks.askedOf(proposal)).isEmpty();
        assertThat(walker.position(PROPOSAL, proposal)).containsExactly(UnitProposalProcess.APPRAISE_PROPOSAL);
    }

    @Test
    void theUnitMendsDropsAndAddsAndTheOfficeGoesOnWhereItWas() {
        rows.forEach(this::endorse);
        remark(rows.get(0), "report");
        remark(rows.get(1), "name");
        complete(fixtures.officer(), ask("2015-09-01"));
        agrees();
        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.SUPPLEMENTING);
        assertThat(walker.position(PROPOSAL, proposal)).containsExactly(UnitProposalProcess.SUPPLEMENT_PROPOSAL);

        refused(fixtures.clerk(), Map.of(), "nomination.supplement.onlyHead");
        giveBack();
        refused(fixtures.head(), Map.of(), "review.supplement.untouched");
        mend(rows.get(0), "Đã nêu rõ số liệu của từng năm, có xác nhận của cấp trên và của đơn vị phối hợp.");
        remarks.answer(proposal, remarks.askedOf(proposal).get(1).id(), "Tên đã đúng", fixtures.head());
        withdrawals.withdraw(proposal, rows.get(2), "Bỏ khỏi danh sách", fixtures.head());
        var added = fixtures.listed(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu mới");
        agrees();
        complete(fixtures.head(), Map.of());
        agrees();
        walker.runJobs(PROPOSAL, proposal);
        assertThat(walker.position(PROPOSAL, proposal)).contains("CheckConduct");
        walker.checkConduct(proposal, fixtures.inspector());
        walk.wake();
        walk.screen(List.of(added));

        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.RECEIVED);
        assertThat(walker.position(PROPOSAL, proposal)).containsExactly(UnitProposalProcess.APPRAISE_PROPOSAL);
        assertThat(nominations.find(rows.get(2)).status()).isEqualTo(NominationStatus.WITHDRAWN);
        assertThat(walker.position(AwardNominationProcess.KEY, rows.get(2))).containsExactly("NominationWithdrawal");
        assertThat(walker.position(AwardNominationProcess.KEY, added)).containsExactly("AppraisalAwaited");
        assertThat(nominations.findings(List.of(added))).containsKey(added);
        assertThat(versions.changes(proposal, 2))
                .extracting(RowChange::nominationId, RowChange::change)
                .containsExactlyInAnyOrder(
                        tuple(rows.get(0), RowChange.Kind.CHANGED),
                        tuple(rows.get(2), RowChange.Kind.DROPPED),
                        tuple(added, RowChange.Kind.ADDED));
        assertThat(noted(rows.get(0)).verdict()).isNull();
        assertThat(noted(rows.get(0)).earlierVerdict()).isEqualTo(Verdict.ENDORSE);
        assertThat(noted(rows.get(1)).verdict()).isEqualTo(Verdict.ENDORSE);
        refused(fixtures.officer(), Map.of("appraisal", "FINISH"), "review.finish.noVerdict");

        secondRound(added);
    }

    private void secondRound(long added) {
        remark(added, "evidence");
        complete(fixtures.officer(), ask("2015-09-01"));
        evidence.remove(proposal, added, evidenceId(added), fixtures.clerk());
        refused(fixtures.head(), Map.of(), "nomination.missing.evidence");
        evidence.attach(proposal, added, new Upload("moi.pdf", SamplePdf.saying("moi")), fixtures.clerk());
        complete(fixtures.head(), Map.of());
        walker.runJobs(PROPOSAL, proposal);
        assertThat(versions.changes(proposal, 3)).hasSize(1).allMatch(change -> change.nominationId() == added);
        for (var row : List.of(rows.get(0), added)) {
            endorse(row);
        }
        complete(fixtures.officer(), Map.of("appraisal", "FINISH"));
        walk.wake();

        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.RELEASED);
        assertThat(walker.position(AwardNominationProcess.KEY, added)).containsExactly("CouncilAwaited");
        agrees();
    }

    @Test
    void theOfficesDaysDoNotCountWhileTheProposalIsAway() {
        remark(rows.get(0), "report");
        date.set(THURSDAY.plusDays(4));
        complete(fixtures.officer(), ask("2015-09-11"));
        date.set(THURSDAY.plusDays(14));
        assertThat(days.of(List.of(proposal)).get(proposal))
                .returns(2, DaysInHand.Days::office)
                .returns(8, DaysInHand.Days::unit);

        mend(rows.get(0), "Đã nêu rõ số liệu của từng năm, có xác nhận của cấp trên và của đơn vị phối hợp.");
        complete(fixtures.head(), Map.of());
        walker.runJobs(PROPOSAL, proposal);
        date.set(THURSDAY.plusDays(15));
        assertThat(days.of(List.of(proposal)).get(proposal))
                .returns(3, DaysInHand.Days::office)
                .returns(8, DaysInHand.Days::unit)
                .returns(0, DaysInHand.Days::late);

        date.set(THURSDAY.plusDays(29));
        assertThat(days.of(List.of(proposal)).get(proposal))
                .as("the catalogue gives the office ten working days")
                .returns(13, DaysInHand.Days::office)
                .returns(3, DaysInHand.Days::late);
    }

    @Test
    void aUnitMayWithdrawTheWholeInsteadOfMendingIt() {
        remark(rows.get(0), "report");
        complete(fixtures.officer(), ask("2015-09-01"));
        fixtures.listed(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu mới");

        withdrawals.withdraw(proposal, "Không đề nghị nữa", fixtures.head());

        agrees();
        walk.wake();
        assertThat(nominations.ofProposal(proposal)).allMatch(row -> row.status() == NominationStatus.WITHDRAWN);
        assertThat(walker.position(PROPOSAL, proposal)).containsExactly(UnitProposalProcess.PROPOSAL_WITHDRAWAL);
        agrees();
    }

    private void remark(long row, String place) {
        remarks.add(proposal, row, place, "Cần nêu rõ hơn", fixtures.officer());
    }

    private void endorse(long row) {
        var noted = appraisals.ofProposal(proposal).get(row);
        var version = noted == null ? 0 : noted.version();
        appraisals.note(proposal, row, new Opinion(Verdict.ENDORSE, "", version), fixtures.officer());
    }

    private Appraisal noted(long row) {
        return Objects.requireNonNull(appraisals.ofProposal(proposal).get(row));
    }

    private long evidenceId(long row) {
        return Objects.requireNonNull(evidence.of(row).get(0).id());
    }

    private void mend(long row, String report) {
        var nominee = nominees.find(proposal, row);
        nominees.change(
                proposal,
                row,
                nominee.version(),
                new NomineeEntry(nominee.nominee(), nominee.facts(), report),
                fixtures.clerk());
    }

    private void giveBack() {
        var task = walker.tasks()
                .createTaskQuery()
                .processDefinitionKey(PROPOSAL)
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult();
        walker.tasks().setAssignee(task.getId(), null);
    }

    private void complete(Actor person, Map<String, Object> fields) {
        walker.complete(PROPOSAL, proposal, person, fields);
    }

    private void refused(Actor person, Map<String, Object> fields, String reason) {
        assertThatThrownBy(() -> complete(person, fields)).satisfies(failure -> assertThat(
                        EngineFailures.refusalIn(failure).orElseThrow().reasons())
                .anyMatch(each -> each.text().equals(reason)));
    }

    private static Map<String, Object> ask(String until) {
        return Map.of("appraisal", "SUPPLEMENT", "supplementUntil", until, "supplementRemark", "Đề nghị bổ sung");
    }

    private void agrees() {
        var ids = walk.of(proposal);
        assertThat(agreement.check())
                .filteredOn(each -> each.process().equals(AwardNominationProcess.KEY)
                        ? ids.contains(each.caseId())
                        : each.caseId() == proposal)
                .extracting(Disagreement::sentence)
                .isEmpty();
    }
}
