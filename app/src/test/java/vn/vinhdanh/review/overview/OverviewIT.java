package vn.vinhdanh.review.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.follow.StatementCount;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.review.AppraisalFixtures;
import vn.vinhdanh.review.Appraisals;
import vn.vinhdanh.review.Opinion;
import vn.vinhdanh.review.Verdict;

/** The office's list: each call by itself, since all tests share the sample department. */
@IntegrationTest
class OverviewIT {

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    AppraisalFixtures desk;

    @Autowired
    Proposals proposals;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Overview overview;

    @Test
    void itSaysHowFarAProposalIsAndWhoHasTakenIt() {
        var proposal = desk.received();
        var rows = desk.rows(proposal);
        appraisals.note(proposal, rows.get(0).id(), opinion(Verdict.ENDORSE, ""), fixtures.officer());
        appraisals.note(proposal, rows.get(1).id(), opinion(Verdict.DECLINE, "Trùng"), fixtures.officer());

        assertThat(row(proposal, Waiting.OPEN))
                .returns(1, OverviewRow::endorsed)
                .returns(1, OverviewRow::declined)
                .returns(null, OverviewRow::takenBy)
                .returns(desk.task(proposal), OverviewRow::task);
        desk.taken(proposal, fixtures.officer());
        assertThat(row(proposal, Waiting.TO_APPRAISE))
                .returns(fixtures.officer().fullName(), OverviewRow::takenBy)
                .returns(3, row -> row.proposal().nominations());
    }

    @Test
    void onlyWhatHasReachedTheOfficeIsInIt() {
        var draft = fixtures.drafted();
        var submitted = fixtures.submitted();

        assertThat(overview.page(NominationFixtures.DEPARTMENT, form(draft, Waiting.OPEN), 0))
                .isEmpty();
        assertThat(row(submitted, Waiting.TO_RECEIVE).decided()).isZero();
        assertThat(overview.page(NominationFixtures.DEPARTMENT, form(submitted, Waiting.TO_APPRAISE), 0))
                .isEmpty();
        assertThat(overview.page("mta", form(submitted, Waiting.OPEN), 0)).isEmpty();
    }

    @Test
    void aLongPageCostsAsManyStatementsAsAShortOne() {
        var one = form(desk.received(), Waiting.OPEN);
        var all = new OverviewForm(null, Waiting.OPEN, "phong mau", null);
        desk.received();

        assertThat(statements(all)).isEqualTo(statements(one)).isLessThanOrEqualTo(7);
    }

    @Test
    void theOfficeOpensItAndTheUnitDoesNot() {
        var proposal = desk.received();

        var page = visitor(fixtures.officer())
                .get("/appraisals?call=" + proposals.find(proposal).callId());
        assertThat(page.body())
                .contains("Tiếp nhận và thẩm định", "0/3 dòng", "Chưa ai nhận", "Mở để thẩm định")
                .contains("/tasks/" + desk.task(proposal))
                .doesNotContain("??");
        assertThat(visitor(fixtures.officer())
                        .get("/appraisals?order=UNIT&text=%27&page=99")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor(fixtures.head()).get("/appraisals").statusCode()).isEqualTo(404);
    }

    private OverviewRow row(long proposal, Waiting waiting) {
        return overview.page(NominationFixtures.DEPARTMENT, form(proposal, waiting), 0).stream()
                .filter(row -> row.proposal().id() == proposal)
                .findFirst()
                .orElseThrow();
    }

    private int statements(OverviewForm form) {
        return StatementCount.of(() -> {
            overview.pages(NominationFixtures.DEPARTMENT, form);
            overview.page(NominationFixtures.DEPARTMENT, form, 0);
        });
    }

    private OverviewForm form(long proposal, Waiting waiting) {
        return new OverviewForm(proposals.find(proposal).callId(), waiting, null, null);
    }

    private static Opinion opinion(Verdict verdict, String reason) {
        return new Opinion(verdict, reason, 0);
    }

    private Visitor visitor(Actor person) {
        return new Visitor(port).signedIn(person.userName(), NominationFixtures.PASSWORD);
    }
}
