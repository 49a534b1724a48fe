package vn.vinhdanh.register.past.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.follow.StatementCount;
import vn.vinhdanh.nomination.sheet.SampleSheets;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.register.past.PastColumn;
import vn.vinhdanh.register.past.PastTown;

/** Long lists of past awards, without a browser. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastImportIT {

    private static final Actor OFFICER = PastTown.officer("pi");

    @Autowired
    PastTown town;

    @Autowired
    PastImports imports;

    @Autowired
    PastImportReading reading;

    @Autowired
    PastImportBatches batches;

    @Autowired
    PastRepairs repairs;

    @Autowired
    PastSheets sheets;

    @Autowired
    JdbcClient sql;

    @BeforeAll
    void people() {
        town.build("pi");
    }

    @Test
    void tenThousandRowsTakeNoMoreMemoryThanAThousandAndNoStatementForARow() {
        var small = bring("small", LongList.of("small", 1_000, 30));
        var statementsOfFew = StatementCount.of(reading::goOn);
        var heapAfterFew = heapInUse();

        var large = bring("large", LongList.of("large", 10_000, 300));
        var statementsOfMany = StatementCount.of(reading::goOn);
        var heapAfterMany = heapInUse();

        assertThat(found(small)).returns(970, PastImport::added).returns(30, PastImport::waiting);
        assertThat(found(large))
                .returns(9_700, PastImport::added)
                .returns(300, PastImport::waiting)
                .returns(0, PastImport::doubled)
                .returns(true, PastImport::isDone);
        // 40 batches instead of 4
        assertThat(statementsOfMany).isLessThan(statementsOfFew + 36 * 6 + 1).isLessThan(300);
        assertThat((double) heapAfterMany / heapAfterFew).isLessThanOrEqualTo(1.1);
    }

    @Test
    void theSameFileAndTheSameRowsAddNothing() {
        var file = LongList.of("twice", 40, 1);
        var first = bring("twice", file);
        reading.goOn();

        assertThat(imports.bring("other name.xlsx", file, "Sổ mẫu", OFFICER))
                .isEqualTo(new PastImports.Brought(first, true));
        var longer = bring("twice", LongList.of("twice", 50, 1));
        reading.goOn();

        assertThat(found(longer)).returns(39, PastImport::doubled).returns(10, PastImport::added);
        assertThat(sql.sql("select count(*) from register.past_award where name like '%mẫu twice-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(49);
    }

    @Test
    void aListThatWasLeftInTheMiddleIsReadOnBehindTheLastBatchAndNotTwice() {
        var id = bring("half", LongList.of("half", 600, 3));
        var list = found(id);
        var firstBatch = new java.util.ArrayList<ListedAward>();
        PastList.walk(LongList.of("half", 250, 3), row -> firstBatch.add(row.from("Sổ mẫu")));
        batches.take(list, 0, firstBatch);

        assertThatThrownBy(() -> batches.take(list, 0, firstBatch)).isInstanceOf(IllegalStateException.class);
        reading.goOn();

        assertThat(found(id))
                .returns(600, PastImport::read)
                .returns(597, PastImport::added)
                .returns(0, PastImport::doubled)
                .returns(3, PastImport::waiting);
    }

    @Test
    void wrongRowsAreMendedInPlaceOrInExcelAndSayWhoDidIt() throws IOException {
        var id = bring("mend", LongList.of("mend", 6, 6));
        reading.goOn();
        var wrong = repairs.page(found(id), 1);
        assertThat(wrong).hasSize(6).allSatisfy(row -> assertThat(row.mendable())
                .hasSize(1));

        var mended = wrong.get(0);
        var outcome = repairs.enter(id, Map.of(mended.id(), cells(PastColumn.DATE, "2014")), OFFICER);
        assertThat(outcome).isEqualTo(new PastRepairs.Outcome(1, 0, 0));
        assertThat(repairs.enter(id, Map.of(mended.id(), cells(PastColumn.DATE, "2014")), OFFICER))
                .isEqualTo(new PastRepairs.Outcome(0, 0, 1));
        assertThat(sql.sql(
                                "select action || ' ' || note from register.past_award_event event"
                                        + " join register.past_award award on award.id = event.award_id where award.name like '%mend-00001'")
                        .query(String.class)
                        .list())
                .containsExactly("REPAIRED mend.xlsx, dòng 2");

        var brought = bring("mend-2", mendedInExcel(sheets.wrong(repairs.all(found(id)))));
        reading.goOn();

        assertThat(found(brought)).returns(5, PastImport::added).returns(0, PastImport::waiting);
        assertThat(found(id).waiting()).isZero();
    }

    @Test
    void aFileThatIsNoListOfAwardsIsRefusedAtItsField() {
        assertThatThrownBy(() -> bring("text", "Họ tên;Hình thức".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .is(refusing("sheet document.workbook.unknown"));
        assertThatThrownBy(() -> bring("other", SampleSheets.workbook(List.of(SampleSheets.row("Họ tên", "Tuổi")))))
                .is(refusing("sheet register.past.sheet.noHeadings"));
        assertThatThrownBy(() -> bring("empty", LongList.of("empty", 0, 0)))
                .is(refusing("sheet register.past.sheet.noRows"));
    }

    @Test
    void aFormulaIsNotReadAndNotWrittenAsOne() throws IOException {
        var id = bring(
                "formula",
                SampleSheets.workbook(List.of(
                        SampleSheets.row("Đối tượng", "Họ tên", "Hình thức"),
                        SampleSheets.row("Cá nhân", "=HYPERLINK(\"http://x\",\"x\")", "Giấy khen"))));
        reading.goOn();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheets.wrong(repairs.all(found(id)))))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(2);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void theYearOfAchievementIsReadWhereTheListHasItAndTellsAwardsWithoutADecisionApart() {
        var id = bring(
                "years",
                SampleSheets.workbook(List.of(
                        SampleSheets.row("Đối tượng", "Họ tên", "Hình thức", "Ngày quyết định", "Năm thành tích"),
                        SampleSheets.row("Cá nhân", "Người mẫu năm", "Giấy khen", "15/01/2015", "2014"),
                        SampleSheets.row("Cá nhân", "Người mẫu năm", "Giấy khen", "", "2012"),
                        SampleSheets.row("Cá nhân", "Người mẫu năm", "Giấy khen", "", "2013"),
                        SampleSheets.row("Cá nhân", "Người mẫu năm", "Giấy khen", "", "2013"),
                        SampleSheets.row("Cá nhân", "Người mẫu năm", "Giấy khen", "16/01/2015", ""),
                        SampleSheets.row("Cá nhân", "Người mẫu năm", "Giấy khen", "17/01/2015", "2016"),
                        SampleSheets.row("Cá nhân", "Người mẫu năm", "Giấy khen", "17/01/2015", "năm ngoái"))));
        reading.goOn();

        assertThat(found(id)).returns(4, PastImport::added).returns(1, PastImport::doubled);
        assertThat(sql.sql("select coalesce(achieved_year::text, '-') from register.past_award"
                                + " where name = 'Người mẫu năm' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("2014", "2012", "2013", "-");
        assertThat(repairs.all(found(id)))
                .flatExtracting(row -> row.wrong().values())
                .extracting(Reason::text)
                .containsExactly("register.past.wrong.yearAfterDecision", "register.past.wrong.year");
    }

    private static Map<PastColumn, String> cells(PastColumn column, String text) {
        return new EnumMap<>(new HashMap<>(Map.of(column, text)));
    }

    /** As somebody does it in Excel: the reasons tell what to write where. */
    private static byte[] mendedInExcel(byte[] wrongRows) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(wrongRows));
                var out = new java.io.ByteArrayOutputStream()) {
            var sheet = workbook.getSheetAt(0);
            for (var line = 1; line <= sheet.getLastRowNum(); line++) {
                var row = sheet.getRow(line);
                row.createCell(1 + PastColumn.NAME.ordinal()).setCellValue("Cá nhân mẫu đã sửa " + line);
                row.createCell(1 + PastColumn.AWARD.ordinal()).setCellValue("Giấy khen của Giám đốc Sở");
                row.createCell(1 + PastColumn.DATE.ordinal()).setCellValue("2013");
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private long bring(String name, byte[] content) {
        return imports.bring(name + ".xlsx", content, "Sổ mẫu", OFFICER).id();
    }

    private PastImport found(long id) {
        return imports.find("pi", id);
    }

    private static long heapInUse() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
