package vn.vinhdanh.nomination.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.nomination.sheet.SampleSheets.HEADINGS;
import static vn.vinhdanh.nomination.sheet.SampleSheets.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.nomination.follow.StatementCount;
import vn.vinhdanh.platform.Actor;

/** Lists that a unit brings: what is wrong is mended, what is right is taken over, nothing is lost or doubled. */
@IntegrationTest
class NomineeImportsIT {

    private static final List<List<String>> WRONG = List.of(
            row("Nhóm", "Sai loại"),
            row("", "Không có loại"),
            row("Cá nhân", ""),
            row("Cá nhân", "=1+1"),
            row("Cá nhân", "Sai tháng", "", "", "ba năm"),
            row("Cá nhân", "Quá nhiều tháng", "", "", "9999"),
            row("Cá nhân", "Sai kết quả", "", "", "36", "Rất tốt"),
            row("Cá nhân", "Sai câu trả lời", "", "", "36", "", "Có lẽ"),
            row("Cá nhân", "Dài quá ".repeat(30)),
            row("Cá nhân", "Sai hai ô", "", "", "x", "y"));

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    NomineeImports imports;

    @Autowired
    WrongRowsSheet wrongRows;

    @Autowired
    Proposals proposals;

    @Autowired
    Nominees nominees;

    @Test
    void threeHundredRowsWithThirtyWrongOnesAllGetIntoTheList() {
        var proposal = proposals.find(fixtures.drafted());
        var clerk = fixtures.clerk();
        var rows = new ArrayList<List<String>>();
        for (var number = 0; number < 270; number++) {
            rows.add(right(number));
        }
        WRONG.forEach(wrong -> {
            for (var copy = 1; copy <= 3; copy++) {
                rows.add(with(wrong, 2, "Bản " + copy));
            }
        });

        imports.bring(proposal, file(rows), clerk);
        assertThat(inState(proposal, clerk, RowState.READY)).hasSize(270);
        assertThat(inState(proposal, clerk, RowState.WRONG)).hasSize(30);
        assertThat(nominees.counts(proposal.id()).total())
                .as("nothing is in the list yet")
                .isEqualTo(3);

        assertThat(imports.take(proposal, clerk).rows()).isEqualTo(270);
        assertThat(imports.count(proposal, clerk)).as("the wrong ones are kept").isEqualTo(30);
        assertThat(imports.count(proposal, fixtures.head()))
                .as("and are the clerk's")
                .isZero();

        mendAll(proposal, clerk);
        assertThat(imports.take(proposal, clerk).rows()).isEqualTo(30);
        assertThat(imports.count(proposal, clerk)).isZero();
        assertThat(nominees.counts(proposal.id()).total()).isEqualTo(303);
    }

    @Test
    void theSameFileOnceMoreAddsNothingAndSaysSoAtEachRow() {
        var proposal = proposals.find(fixtures.drafted());
        var clerk = fixtures.clerk();
        var file = file(List.of(
                row("Tập thể", "Tập thể mẫu 11"),
                row("Cá nhân", "Cá nhân mẫu 11", "Chuyên viên"),
                row("Cá nhân", "CÁ NHÂN MẪU 11", "Chuyên viên")));

        imports.bring(proposal, file, clerk);
        imports.bring(proposal, file, clerk);
        assertThat(reasons(proposal, clerk)).as("the rows wait once").containsExactly("4 NAME nomination.import.twice");
        assertThat(imports.take(proposal, clerk).rows()).isEqualTo(2);

        imports.bring(proposal, file, clerk);
        assertThat(reasons(proposal, clerk))
                .as("the row of capitals has stayed")
                .containsExactly(
                        "4 NAME nomination.import.listed",
                        "2 NAME nomination.import.listed",
                        "3 NAME nomination.import.listed");
        assertThat(imports.take(proposal, clerk).rows()).isZero();
        assertThat(nominees.counts(proposal.id()).total()).isEqualTo(5);
    }

    @Test
    void theWrongRowsComeBackMendedFromExcel() throws Exception {
        var proposal = proposals.find(fixtures.drafted());
        var clerk = fixtures.clerk();
        imports.bring(proposal, file(List.of(right(1), row("Nhóm", "=HYPERLINK(1)", "@Phó phòng"))), clerk);

        var taken = SampleSheets.texts(wrongRows.of(imports.check(proposal, clerk), imports.columns(proposal)));
        assertThat(taken).hasSize(2);
        assertThat(taken.get(0)).startsWith(Headings.REFERENCE, "Loại").endsWith("Lý do");
        assertThat(taken.get(1)).contains("=HYPERLINK(1)");
        assertThat(taken.get(1).get(taken.get(1).size() - 1)).contains("Loại: Chỉ ghi", "Chức vụ: Là công thức");

        var mended = new ArrayList<>(taken.get(1));
        mended.set(1, "Tập thể");
        mended.set(2, "Tập thể mẫu 31");
        mended.set(3, "");
        imports.bring(proposal, new Upload("sua.xlsx", SampleSheets.workbook(List.of(taken.get(0), mended))), clerk);

        assertThat(inState(proposal, clerk, RowState.WRONG)).isEmpty();
        assertThat(inState(proposal, clerk, RowState.READY)).hasSize(2);
    }

    /** What only this award asks would otherwise be typed again, row by row. */
    @Test
    void whatOnlyTheAwardAsksComesWithTheFile() {
        var clerk = fixtures.clerk();
        var proposal = proposals.find(proposals.draft(fixtures.call("CSTDCS"), NominationFixtures.UNIT, clerk));
        var headings = List.of("Loại", "Họ tên", "Số sáng kiến, đề tài", "Đạt Lao động tiên tiến", "Giới tính");
        var file = SampleSheets.workbook(List.of(
                headings,
                row("Cá nhân", "Có sáng kiến", "2", "CÓ", "Nữ"),
                row("Cá nhân", "Sai hai ô", "nhiều", "Có lẽ", "Nam")));
        assertThat(imports.columns(proposal))
                .contains(NomineeColumn.INITIATIVES, NomineeColumn.ADVANCED_TITLE)
                .doesNotContain(NomineeColumn.SEX, NomineeColumn.MEMBERS);

        imports.bring(proposal, new Upload("cstd.xlsx", file), clerk);
        assertThat(reasons(proposal, clerk))
                .containsExactlyInAnyOrder(
                        "3 INITIATIVES nomination.sheet.number", "3 ADVANCED_TITLE nomination.sheet.answer");
        imports.take(proposal, clerk);

        assertThat(nominees.of(proposal.id())).singleElement().satisfies(taken -> assertThat(
                        taken.further().answers())
                .as("nobody asks for the sex, nobody keeps it")
                .containsOnly(Map.entry(FurtherFact.INITIATIVES, "2"), Map.entry(FurtherFact.ADVANCED_TITLE, "true")));
    }

    @Test
    void theStatementsAreAsManyForFifteenRowsAsForThreeHundred() {
        assertThat(statementsFor(300)).isEqualTo(statementsFor(15)).isLessThan(25);
    }

    private int statementsFor(int number) {
        var proposal = proposals.find(fixtures.drafted());
        var clerk = fixtures.clerk();
        var rows = new ArrayList<List<String>>();
        for (var each = 0; each < number; each++) {
            rows.add(each % 10 == 0 ? with(right(each), 0, "Nhóm") : right(each));
        }
        var statements = StatementCount.of(() -> {
            imports.bring(proposal, file(rows), clerk);
            mendAll(proposal, clerk);
            imports.take(proposal, clerk);
        });
        assertThat(nominees.counts(proposal.id()).total()).isEqualTo(number + 3);
        return statements;
    }

    /** Types something right into every wrong cell. */
    private void mendAll(Proposal proposal, Actor person) {
        var typed = new HashMap<Long, Map<NomineeColumn, String>>();
        for (var row : inState(proposal, person, RowState.WRONG)) {
            var cells = new EnumMap<NomineeColumn, String>(NomineeColumn.class);
            row.wrong()
                    .forEach(cell -> cells.put(
                            cell.column(),
                            switch (cell.column()) {
                                case KIND -> "Cá nhân";
                                case NAME -> "Đã sửa " + row.row().id();
                                case MONTHS -> "36";
                                default -> "";
                            }));
            typed.put(row.row().id(), cells);
        }
        assertThat(imports.mend(proposal, typed, person)).isZero();
    }

    private List<CheckedRow> inState(Proposal proposal, Actor person, RowState state) {
        return imports.check(proposal, person).stream()
                .filter(row -> row.state() == state)
                .toList();
    }

    private List<String> reasons(Proposal proposal, Actor person) {
        return imports.check(proposal, person).stream()
                .flatMap(row -> row.wrong().stream()
                        .map(wrong -> row.row().line() + " " + wrong.column() + " "
                                + wrong.reason().text()))
                .toList();
    }

    private static List<String> right(int number) {
        return row("Cá nhân", "Cá nhân nhập " + number, "Chuyên viên", "", "36", "Hoàn thành tốt", "Không");
    }

    private static List<String> with(List<String> row, int column, String text) {
        var changed = new ArrayList<>(row);
        while (changed.size() <= column) {
            changed.add("");
        }
        changed.set(column, text);
        return changed;
    }

    private static Upload file(List<List<String>> rows) {
        var all = new ArrayList<>(rows);
        all.add(0, HEADINGS);
        return new Upload("ds.xlsx", SampleSheets.workbook(all));
    }
}
