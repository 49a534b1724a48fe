package vn.vinhdanh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.Condition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

@IntegrationTest
@RecordApplicationEvents
class AppraisalsIT {

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Nominations nominations;

    @Autowired
    Nominees nominees;

    @Autowired
    Proposals proposals;

    @Autowired
    ApplicationEvents events;

    private long proposal;
    private List<Long> rows = List.of();

    @BeforeEach
    void receivedProposal() {
        proposal = fixtures.received();
        rows = nominations.ofProposal(proposal).stream().map(Nomination::id).toList();
    }

    @Test
    void verdictsAreSavedOneByOneAndCanBeChanged() {
        var first = note(rows.get(0), Verdict.ENDORSE, "", 0);
        note(rows.get(0), Verdict.DECLINE, "Trùng thành tích", first.version());

        assertThat(appraisals.ofProposal(proposal).get(rows.get(0)))
                .returns(Verdict.DECLINE, Appraisal::verdict)
                .returns("Trùng thành tích", Appraisal::reason)
                .returns(fixtures.officer().userName(), Appraisal::notedBy);
        assertThat(status(rows.get(0))).isEqualTo(NominationStatus.RECEIVED);
    }

    @Test
    void aReasonIsKeptBeforeTheVerdict() {
        note(rows.get(0), null, "  Cần xem lại báo cáo ", 0);

        assertThat(appraisals.ofProposal(proposal).get(rows.get(0)))
                .returns(null, Appraisal::verdict)
                .returns("Cần xem lại báo cáo", Appraisal::reason);
    }

    @Test
    void decliningNeedsAReason() {
        assertThatThrownBy(() -> note(rows.get(0), Verdict.DECLINE, "  ", 0))
                .is(refusing("reason", "review.reason.missing.DECLINE"));
        assertThat(appraisals.ofProposal(proposal)).isEmpty();
    }

    @Test
    void endorsingAgainstTheConditionsNeedsAReason() {
        var weak = fixtures.drafted();
        var row = newcomerIn(weak);
        receive(weak, fixtures.head());

        assertThatThrownBy(() -> appraisals.note(weak, row, opinion(Verdict.ENDORSE, "", 0), fixtures.officer()))
                .is(refusing("reason", "review.reason.missing.ENDORSE"));

        appraisals.note(weak, row, opinion(Verdict.ENDORSE, "Đã xem hồ sơ gốc", 0), fixtures.officer());
        assertThat(appraisals.ofProposal(weak).get(row)).returns(Verdict.ENDORSE, Appraisal::verdict);
    }

    @Test
    void aReasonHasALimit() {
        assertThatThrownBy(() -> note(rows.get(0), Verdict.DECLINE, "x".repeat(2001), 0))
                .is(refusing("reason", "review.reason.tooLong"));
    }

    @Test
    void theSlowerOfTwoOfficersReadsThatTheRowHasChanged() {
        note(rows.get(0), Verdict.ENDORSE, "", 0);

        assertThatThrownBy(() -> note(rows.get(0), Verdict.DECLINE, "Khác", 0)).isInstanceOf(Conflict.class);
        assertThat(appraisals.ofProposal(proposal).get(rows.get(0))).returns(Verdict.ENDORSE, Appraisal::verdict);
    }

    @Test
    void whoeverSubmittedDoesNotAppraise() {
        var own = fixtures.drafted();
        receive(own, fixtures.headInTheOffice());
        var row = nominations.ofProposal(own).get(0).id();

        assertThatThrownBy(() -> appraisals.note(own, row, opinion(Verdict.ENDORSE, "", 0), fixtures.headInTheOffice()))
                .is(refusing("", "review.fourEyes"));
        assertThatThrownBy(() -> appraisals.finish(own, fixtures.headInTheOffice()))
                .is(refusing("", "review.fourEyes"));
    }

    @Test
    void peopleOfTheUnitDoNotAppraise() {
        assertThatThrownBy(() -> appraisals.note(
                        proposal, rows.get(0), opinion(Verdict.ENDORSE, "", 0), fixtures.headOfOtherUnit()))
                .is(refusing("", "review.onlyOffice"));
    }

    @Test
    void nobodyAppraisesThemselves() {
        var officer = fixtures.officer();
        var nominee = new Actor(officer.userName(), "CÁ NHÂN MẪU 01", officer.department(), officer.groups());
        var row = nominations.ofProposal(proposal).stream()
                .filter(nomination -> nomination.name().equals("Cá nhân mẫu 01"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> appraisals.note(proposal, row, opinion(Verdict.ENDORSE, "", 0), nominee))
                .is(refusing("", "review.barred.NOMINEE"));
    }

    @Test
    void aStandInAppraisesNeitherWhatTheAbsentPersonSubmittedNorThePeopleTheyHead() {
        var own = fixtures.drafted();
        receive(own, fixtures.head());
        var row = nominations.ofProposal(own).get(0).id();

        assertThatThrownBy(() -> appraisals.note(own, row, endorsement(), officerFor(fixtures.head())))
                .is(refusing("", "review.fourEyes"));
        assertThatThrownBy(() -> appraisals.note(own, row, endorsement(), officerFor(fixtures.clerk())))
                .is(refusing("", "review.fourEyes"));
        assertThatThrownBy(() -> appraisals.note(own, row, endorsement(), officerFor(fixtures.headInTheOffice())))
                .is(refusing("", "review.barred.SUPERIOR"));
        assertThat(appraisals
                        .note(own, row, endorsement(), officerFor(fixtures.headOfOtherUnit()))
                        .verdict())
                .isEqualTo(Verdict.ENDORSE);
    }

    @Test
    void headsDoNotAppraiseTheirUnitEvenWhenSomebodyElseSubmitted() {
        assertThatThrownBy(() -> appraisals.note(proposal, rows.get(0), endorsement(), fixtures.headInTheOffice()))
                .is(refusing("", "review.barred.SUPERIOR"));
        assertThat(note(rows.get(0), Verdict.ENDORSE, "", 0).verdict()).isEqualTo(Verdict.ENDORSE);
    }

    @Test
    void whoGaveAVerdictIsKnownAndSoIsWhomTheyStandInFor() {
        note(rows.get(0), Verdict.ENDORSE, "", 0);
        note(rows.get(1), null, "chưa rõ", 0);

        assertThat(appraisals.appraisedBy(fixtures.officer(), rows)).containsExactly(rows.get(0));
        assertThat(appraisals.appraisedBy(fixtures.head(), rows)).isEmpty();
        var standIn = fixtures.head();
        assertThat(appraisals.appraisedBy(
                        new Actor(
                                standIn.userName(),
                                standIn.fullName(),
                                standIn.department(),
                                standIn.groups(),
                                fixtures.officer().userName()),
                        rows))
                .containsExactly(rows.get(0));
    }

    @Test
    void aRowOfAnotherProposalDoesNotExistHere() {
        var other = fixtures.received();
        var foreign = nominations.ofProposal(other).get(0).id();

        assertThatThrownBy(() -> note(foreign, Verdict.ENDORSE, "", 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void finishingNamesEveryRowWithoutVerdict() {
        note(rows.get(0), Verdict.ENDORSE, "", 0);
        note(rows.get(1), null, "chưa rõ", 0);

        assertThatThrownBy(() -> appraisals.finish(proposal, fixtures.officer()))
                .is(refusing("row-" + rows.get(1), "review.finish.noVerdict"))
                .is(refusing("row-" + rows.get(2), "review.finish.noVerdict"));
        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.RECEIVED);
        assertThat(note(rows.get(1), Verdict.ENDORSE, "", 1).verdict()).isEqualTo(Verdict.ENDORSE);
    }

    @Test
    void finishingSendsEachNominationItsWay() {
        note(rows.get(0), Verdict.ENDORSE, "", 0);
        note(rows.get(1), Verdict.DECLINE, "Trùng thành tích", 0);
        note(rows.get(2), Verdict.ENDORSE, "", 0);

        appraisals.finish(proposal, fixtures.officer());

        assertThat(rows)
                .extracting(this::status)
                .containsExactly(NominationStatus.ENDORSED, NominationStatus.DECLINED, NominationStatus.ENDORSED);
        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.RELEASED);
        assertThat(events.stream(ProposalAppraised.class)).containsExactly(new ProposalAppraised(proposal, rows));
    }

    @Test
    void afterFinishingNothingIsWrittenAnyMore() {
        rows.forEach(row -> note(row, Verdict.ENDORSE, "", 0));
        appraisals.finish(proposal, fixtures.officer());

        assertThatThrownBy(() -> appraisals.finish(proposal, fixtures.officer()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> note(rows.get(0), Verdict.DECLINE, "Muộn", 1)).isInstanceOf(Conflict.class);
    }

    /** One of the individuals has worked for three months only. */
    private long newcomerIn(long draft) {
        var nominee = nominees.of(draft).stream()
                .filter(row -> row.kind() == RecipientKind.INDIVIDUAL)
                .findFirst()
                .orElseThrow();
        var facts = new StatedFacts(3, TaskResult.HTT, false, false, false, false);
        var entry = new NomineeEntry(nominee.nominee(), facts, nominee.report());
        return nominees.change(draft, nominee.id(), nominee.version(), entry, fixtures.officer())
                .id();
    }

    private Actor officerFor(Actor absent) {
        var officer = fixtures.officer();
        return new Actor(officer.userName(), "B thay A", officer.department(), officer.groups(), absent.userName());
    }

    private static Opinion endorsement() {
        return opinion(Verdict.ENDORSE, "", 0);
    }

    private void receive(long draft, Actor head) {
        proposals.prepared(draft, fixtures.clerk());
        proposals.submit(draft, head);
        proposals.receive(draft, fixtures.officer());
    }

    private Appraisal note(long row, @Nullable Verdict verdict, String reason, int version) {
        return appraisals.note(proposal, row, opinion(verdict, reason, version), fixtures.officer());
    }

    private static Opinion opinion(@Nullable Verdict verdict, String reason, int version) {
        return new Opinion(verdict, reason, version);
    }

    private NominationStatus status(long row) {
        return nominations.find(row).status();
    }

    private static Condition<Throwable> refusing(String place, String text) {
        return new Condition<>(
                failure -> failure instanceof Refusal refusal
                        && refusal.reasons().stream()
                                .anyMatch(reason -> reason.place().equals(place)
                                        && reason.text().equals(text)),
                "refuses with %s at %s",
                text,
                place);
    }
}
