package vn.vinhdanh.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vinhdanh.catalogue.rules.SampleRules.AWARDS;
import static vn.vinhdanh.catalogue.rules.SampleRules.SHIPPED;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.document.WrittenSheet;

/** What cells of a spreadsheet of rules may say, and that nothing else ever gets through. */
class RuleReaderTest {

    private static final long SEED = 20_261_127;
    /** All that may reach the engine: constants, and the facts that sentences name by our own words. */
    private static final Pattern CONSTANT = Pattern.compile("|null|not\\(null\\)|true|false"
            + "|(\"[^\"\\\\]*\"|true|false|\\d{1,6})(, (\"[^\"\\\\]*\"|true|false|\\d{1,6}))*"
            + "|(<|<=|>|>=) \\d{1,6}|[\\[(]\\d{1,6}\\.\\.\\d{1,6}[\\])]");

    private static final List<String> HOSTILE = List.of(
            "${execution.getProcessEngine()}",
            "#{1+1}",
            "\"a\" + string(serviceMonths)",
            "\"",
            "\\\"",
            "\"a\",\"b\"",
            "if true then 1 else 2",
            "function(x) x",
            "{số tháng công tác}",
            "{string(serviceMonths)}",
            "{",
            "}",
            "a\nb",
            "<![CDATA[",
            "</text>",
            "<script>",
            "&amp;",
            "not(null)",
            "null",
            "serviceMonths",
            "? > 1",
            "[1..2]",
            "]1..2[",
            "-",
            ">= 6",
            "=10",
            "10, 11",
            "10,",
            "9999999",
            "GK_SO",
            "\"GK_SO\", R0",
            "có",
            "không",
            "chưa khai",
            "đạt",
            "01/07/2026",
            "date(\"2020-01-01\")",
            "java.lang.Runtime",
            "\u0000",
            "\u202e",
            "' or '1'='1",
            "//",
            "/* */",
            "a".repeat(700),
            "REPORT");

    @Test
    void whatIsTakenAwayAndBroughtBackUnchangedDiffersInNothing() {
        var brought = RuleReader.read(SampleRules.unchanged(), SHIPPED, AWARDS);

        assertThat(brought.wrong()).isEmpty();
        assertThat(RuleDifference.between(SHIPPED, brought.tables())).isEmpty();
        assertThat(RuleFile.read(RuleFile.write(brought.tables()))).isEqualTo(brought.tables());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            conditions  | 0 | XX_SO                      | awards
            conditions  | 1 | R9                         | regimes
            conditions  | 2 | hộ gia đình                | words
            conditions  | 3 | mã mới                     | code
            conditions  | 3 | NO_SUCH                    | judgedNowhere
            conditions  | 4 | Bảng khác                  | word
            conditions  | 6 | Điều "4"                   | text
            conditions  | 8 | đúng                       | flag
            conditions  | 9 | chiều cao                  | facts
            conditions  | 10| GK_SO LDTT                 | awardList
            eligibility | 1 | từ 10 tháng                | number
            eligibility | 1 | [10..                      | number
            eligibility | 1 | =SUM(A1)                   | number
            eligibility | 3 | có lẽ                      | yesNo
            eligibility | 10| Giấy khen                  | presence
            eligibility | 12| tạm đạt                    | word
            eligibility | 13| Công tác {số lạ} tháng     | sentence
            eligibility | 13| ${serviceMonths}           | sentence
            """)
    void aCellThatSaysWhatIsNotAllowedIsRefusedAtItsPlace(String table, int column, String text, String allowed) {
        var brought = RuleReader.read(SampleRules.withCell(table, 2, column, text), SHIPPED, AWARDS);

        assertThat(brought.wrong())
                .extracting(WrongCell::line, WrongCell::text, WrongCell::allowed)
                .containsExactly(tuple(4, text, allowed));
        assertThat(brought.wrong().get(0).column()).isNotBlank();
    }

    @Test
    void sheetsAndHeadingsStayAsTheyAre() {
        var pages = RuleBook.pages(SHIPPED, AWARDS);
        var other = new WrittenSheet.Page(
                "Trang lạ", pages.get(1).columns(), pages.get(1).rows());
        var moved = new WrittenSheet.Page(
                pages.get(0).name(), pages.get(1).columns(), pages.get(0).rows());

        assertThat(RuleReader.read(
                                WrittenSheet.workbook(
                                        List.of(moved, pages.get(1), pages.get(2), pages.get(3), pages.get(4), other)),
                                SHIPPED,
                                AWARDS)
                        .wrong())
                .extracting(WrongCell::sheet, WrongCell::allowed)
                .containsExactlyInAnyOrder(
                        tuple("Điều kiện theo chế độ", "headings"),
                        tuple("Tặng một lần", "sheetMissing"),
                        tuple("Trang lạ", "sheetUnknown"));
    }

    /** The tables ask for no day yet; the grammar knows how one is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01/07/2026                  | date and time("2026-07-01T00:00:00")
            >= 01/07/2026               | >= date and time("2026-07-01T00:00:00")
            [01/07/2026..31/12/2026]    | [date and time("2026-07-01T00:00:00")..date and time("2026-12-31T00:00:00")]
            """)
    void daysAreReadAndWrittenAsPeopleWriteThem(String written, String cell) {
        var days = CellGrammar.of(new RuleColumn("Ngày", true, "date", "day"), AWARDS);

        assertThat(days.read(written)).contains(cell);
        assertThat(days.written(cell)).isEqualTo(written);
        assertThat(days.read("31/02/2026")).isEmpty();
    }

    @Test
    void noTextOfACellReachesTheEngineAsAnythingButAConstant() {
        var lot = new Random(SEED);
        var taken = 0;
        for (var each = 0; each < 20_000; each++) {
            var table = SHIPPED.get(lot.nextInt(SHIPPED.size()));
            var column = table.columns().get(lot.nextInt(table.columns().size()));
            var text = hostile(lot);
            var read = CellGrammar.of(column, AWARDS).read(text);
            if (read.isPresent()) {
                taken++;
                assertThat(constants(read.get()))
                        .as("%s in %s", text, column.label())
                        .matches(CONSTANT);
            }
        }
        assertThat(taken).isGreaterThan(200);
    }

    /** The pieces of our own that sentences are made of are known by heart; what remains is what the cell said. */
    private static String constants(String cell) {
        var rest = cell;
        for (var word : RuleWords.all(Sentence.PHRASE)) {
            rest = rest.replace(RuleWords.code(Sentence.PHRASE, word).orElseThrow(), "\"\"");
        }
        return rest.replace("\" + \"", "");
    }

    private static String hostile(Random lot) {
        if (lot.nextInt(4) > 0) {
            var text = HOSTILE.get(lot.nextInt(HOSTILE.size()));
            return lot.nextBoolean() ? text : text + HOSTILE.get(lot.nextInt(HOSTILE.size()));
        }
        var letters = "\"\\{}$#()[]<>=.,;:+-*/?!'&\n\t aĐđ0159_";
        var text = new StringBuilder();
        for (var length = lot.nextInt(12); length >= 0; length--) {
            text.append(letters.charAt(lot.nextInt(letters.length())));
        }
        return text.toString();
    }
}
