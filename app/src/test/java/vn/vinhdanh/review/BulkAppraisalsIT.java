package vn.vinhdanh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Refusals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Reason;

/** One verdict for many rows: what stops one row stops no other, and each says how it went. */
@IntegrationTest
class BulkAppraisalsIT {

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Nominations nominations;

    @Autowired
    Appraisals appraisals;

    @Autowired
    BulkAppraisals bulk;

    private long proposal;
    private List<Long> rows = List.of();

    @BeforeEach
    void receivedProposal() {
        proposal = fixtures.received();
        rows = nominations.ofProposal(proposal).stream().map(Nomination::id).toList();
    }

    @Test
    void everyRowIsWritten() {
        var answers = note(versions(0, 0, 0), Verdict.DECLINE, "Không thuộc đối tượng", fixtures.officer());

        assertThat(answers).hasSize(3).allMatch(BulkAnswer::isDone);
        assertThat(appraisals.ofProposal(proposal).values())
                .hasSize(3)
                .allMatch(appraisal -> appraisal.verdict() == Verdict.DECLINE)
                .allMatch(appraisal -> appraisal.reason().equals("Không thuộc đối tượng"));
    }

    @Test
    void aRowThatAnotherHasChangedStaysAsItIsAndSaysSo() {
        appraisals.note(proposal, rows.get(1), new Opinion(Verdict.DECLINE, "Trùng", 0), fixtures.officer());

        var answers = note(versions(0, 0, 0), Verdict.ENDORSE, "", fixtures.officer());

        assertThat(answers).extracting(BulkAnswer::isDone).containsExactly(true, false, true);
        assertThat(answers.get(1).reasons()).extracting(Reason::text).containsExactly("review.appraisal.changed");
        assertThat(appraisals.ofProposal(proposal).get(rows.get(1))).returns("Trùng", Appraisal::reason);
    }

    @Test
    void theOfficersOwnRowIsLeftToOthers() {
        var officer = fixtures.officer();
        var nominee = new Actor(officer.userName(), "Cá nhân mẫu 02", officer.department(), officer.groups());

        var answers = note(versions(0, 0, 0), Verdict.ENDORSE, "", nominee);

        assertThat(answers).extracting(BulkAnswer::isDone).containsExactly(true, true, false);
        assertThat(answers.get(2).reasons()).extracting(Reason::text).containsExactly("review.barred.NOMINEE");
    }

    @Test
    void rowsOfOthersProposalsDoNotExist() {
        var foreign = nominations.ofProposal(fixtures.received()).get(0).id();

        var answers = note(Map.of(foreign, 0), Verdict.ENDORSE, "", fixtures.officer());

        assertThat(answers).noneMatch(BulkAnswer::isDone);
        assertThat(appraisals.ofProposal(nominations.find(foreign).proposalId()))
                .isEmpty();
    }

    @Test
    void declineWithoutAReasonIsWrittenNowhere() {
        assertThat(note(versions(0, 0, 0), Verdict.DECLINE, " ", fixtures.officer()))
                .noneMatch(BulkAnswer::isDone);
        assertThat(appraisals.ofProposal(proposal)).isEmpty();
    }

    @Test
    void whoMayNotAppraiseTheProposalIsToldOnce() {
        assertThatThrownBy(() -> note(versions(0, 0, 0), Verdict.ENDORSE, "", fixtures.head()))
                .is(Refusals.refusing("review.onlyOffice"));
    }

    private List<BulkAnswer> note(Map<Long, Integer> versions, Verdict verdict, String reason, Actor officer) {
        return bulk.note(proposal, versions, verdict, reason, officer);
    }

    private Map<Long, Integer> versions(int first, int second, int third) {
        var versions = new LinkedHashMap<Long, Integer>();
        versions.put(rows.get(0), first);
        versions.put(rows.get(1), second);
        versions.put(rows.get(2), third);
        return versions;
    }
}
