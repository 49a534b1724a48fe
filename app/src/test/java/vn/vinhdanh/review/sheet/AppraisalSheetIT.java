package vn.vinhdanh.review.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Outline;
import vn.vinhdanh.nomination.follow.StatementCount;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.review.AppraisalFixtures;
import vn.vinhdanh.review.Appraisals;
import vn.vinhdanh.review.BulkAppraisals;
import vn.vinhdanh.review.Opinion;
import vn.vinhdanh.review.Verdict;

/** The sheet over real rows: what it shows, and that its cost does not grow with the list. */
@IntegrationTest
class AppraisalSheetIT {

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    AppraisalFixtures desk;

    @Autowired
    Nominations nominations;

    @Autowired
    Appraisals appraisals;

    @Autowired
    BulkAppraisals bulk;

    @Autowired
    AppraisalSheets sheets;

    @Test
    void threeHundredRowsCostAsManyStatementsAsFifteen() {
        var few = received(15);
        var many = received(300);

        assertThat(shown(many, SheetQuery.ALL))
                .isEqualTo(shown(few, SheetQuery.ALL))
                .isBetween(5, 21);
        var filter = new SheetQuery(null, null, Show.OPEN, null, "them");
        assertThat(shown(many, filter)).isEqualTo(shown(few, filter));
        assertThat(noted(many, 0)).isEqualTo(noted(few, 0)).isLessThanOrEqualTo(20);
    }

    @Test
    void everyRowOfManyCostsTheSame() {
        var few = received(15);
        var many = received(300);

        // the first row is a collective: it is also asked whether that unit is no more
        var two = forMany(many, 1, 3);
        var four = forMany(many, 3, 7);
        assertThat(forMany(many, 7, 13) - four).isEqualTo(four - two).isPositive();
        assertThat(forMany(few, 1, 5)).isEqualTo(four);
    }

    @Test
    void aLongListComesInPagesOfFifty() {
        var proposal = received(120);

        var first = sheet(proposal, SheetQuery.ALL);
        var last = sheet(proposal, new SheetQuery(null, 2, null, null, null));
        var beyond = sheet(proposal, new SheetQuery(null, 99, null, null, null));

        assertThat(first.rows()).hasSize(50);
        assertThat(first.list().pages()).isEqualTo(3);
        assertThat(last.rows()).hasSize(20);
        assertThat(beyond.rows())
                .extracting(AppraisalRow::id)
                .isEqualTo(last.rows().stream().map(AppraisalRow::id).toList());
        assertThat(first.list().total()).isEqualTo(120);
    }

    @Test
    void thePageOfTheChosenRowIsShown() {
        var proposal = received(120);
        var rows = desk.rows(proposal);

        var sheet = sheet(proposal, choosing(rows.get(77)));

        assertThat(sheet.list().page()).isEqualTo(1);
        assertThat(sheet.rows()).contains(sheet.chosen());
        assertThat(sheet.next()).extracting(Outline::id).isEqualTo(rows.get(78).id());
    }

    @Test
    void theFirstRowWithoutVerdictIsShownAndTheNextOneOffered() {
        var sheet = sheet(received(3), SheetQuery.ALL);

        assertThat(sheet.chosen()).isEqualTo(sheet.rows().get(0));
        assertThat(sheet.next())
                .extracting(Outline::id)
                .isEqualTo(sheet.rows().get(1).id());
        assertThat(sheet.mayWrite()).isTrue();
        assertThat(sheet.rows()).allMatch(row -> row.failed().isEmpty());
    }

    @Test
    void theRowJustJudgedStaysInTheFilteredListUntilAnotherIsChosen() {
        var proposal = received(3);
        var rows = desk.rows(proposal);
        appraisals.note(proposal, rows.get(0).id(), new Opinion(Verdict.ENDORSE, "", 0), fixtures.officer());

        var still = sheet(proposal, new SheetQuery(rows.get(0).id(), null, Show.OPEN, null, null));
        var gone = sheet(proposal, new SheetQuery(rows.get(1).id(), null, Show.OPEN, null, null));

        assertThat(still.rows())
                .extracting(AppraisalRow::id)
                .contains(rows.get(0).id());
        assertThat(still.mayBePicked(still.chosen())).isFalse();
        assertThat(still.list().matching()).isEqualTo(2);
        assertThat(gone.rows())
                .extracting(AppraisalRow::id)
                .doesNotContain(rows.get(0).id());
    }

    @Test
    void rowsWithFindingsAreFoundByWhatTheLastCheckSaid() {
        var proposal = received(3);
        var rows = desk.rows(proposal);
        rows.forEach(row -> nominations.screen(row.id()));

        assertThat(sheet(proposal, showing(Show.DOUBTED)).list().matching()).isZero();
        assertThat(sheet(proposal, showing(Show.DOUBTED)).list().doubted()).isZero();
    }

    @Test
    void aRowOfAnotherProposalIsNotChosenHere() {
        var foreign = desk.rows(received(3)).get(0);

        var proposal = received(3);
        assertThatThrownBy(() -> sheet(proposal, choosing(foreign))).isInstanceOf(NotFound.class);
    }

    private long received(int rows) {
        var proposal = fixtures.received();
        if (rows > 3) {
            desk.lengthen(proposal, rows - 3);
        }
        return proposal;
    }

    private AppraisalSheet sheet(long proposal, SheetQuery query) {
        return sheets.of(task(proposal), fixtures.officer(), query);
    }

    private int shown(long proposal, SheetQuery query) {
        var officer = fixtures.officer();
        var task = task(proposal);
        return StatementCount.of(() -> sheets.of(task, officer, query));
    }

    private int noted(long proposal, int index) {
        var officer = fixtures.officer();
        var row = desk.rows(proposal).get(index).id();
        return StatementCount.of(() -> appraisals.note(proposal, row, new Opinion(Verdict.ENDORSE, "", 0), officer));
    }

    private int forMany(long proposal, int from, int to) {
        var officer = fixtures.officer();
        var versions = new LinkedHashMap<Long, Integer>();
        desk.rows(proposal).subList(from, to).forEach(row -> versions.put(row.id(), 0));
        return StatementCount.of(() -> bulk.note(proposal, Map.copyOf(versions), Verdict.ENDORSE, "", officer));
    }

    private static SheetQuery choosing(Nomination row) {
        return new SheetQuery(row.id(), null, null, null, null);
    }

    private static SheetQuery showing(@Nullable Show show) {
        return new SheetQuery(null, null, show, null, null);
    }

    private static OpenTask task(long proposal) {
        return new OpenTask(
                "1", "unit-proposal", "AppraiseProposal", proposal, NominationFixtures.DEPARTMENT, "x", true, true);
    }
}
