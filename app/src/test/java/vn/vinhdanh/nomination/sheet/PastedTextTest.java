package vn.vinhdanh.nomination.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.platform.Refusal;

class PastedTextTest {

    /** {@code ^} is a tab, {@code ~} a line end, {@code |} the end of a cell, {@code /} that of a row. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {
                "a^b~c^d~, a|b/c|d",
                "a^b, a|b",
                "a^^b~^c, a||b/|c",
                "a^\"b~c\"^d, a|b~c|d",
                "\"a^b\"^c~d, a^b|c/d",
                "\"a \"\"b\"\"~c\"^d, a \"b\"~c|d",
                "\"a\" b^c, \"a\" b|c",
                "a \"b\"^c, a \"b\"|c",
                "\"a^b~c, \"a|b/c",
                "\"\"^a, |a",
                "~a, /a"
            })
    void cellsAreReadAsASpreadsheetCopiesThem(String copied, String expected) {
        var rows = PastedText.rows(copied.replace('^', '\t').replace("~", "\r\n"));

        assertThat(String.join("/", rows.stream().map(PastedTextTest::shown).toList()))
                .isEqualTo(expected);
    }

    @Test
    void columnsAreThoseOfTheHeadingsOrElseOfTheTemplate() {
        assertThat(read("STT\tHọ và tên\tLoại\n1\tMột\tCá nhân")).startsWith("Cá nhân", "Một", "");
        assertThat(read("Cá nhân\tMột\tPhó phòng")).startsWith("Cá nhân", "Một", "Phó phòng");
        assertThat(read("1\tCá nhân\tMột\n2.\tCá nhân\tHai")).startsWith("Cá nhân", "Hai", "");
        assertThatThrownBy(() -> read("Họ và tên\tChức vụ\nMột\tHai")).isInstanceOf(Refusal.class);
    }

    /** The last row. */
    private static List<String> read(String text) {
        var rows = PastedText.rows(text);
        return Headings.inOrAsTemplate(rows, NomineeColumn.asking(Set.of()))
                .read(rows.get(rows.size() - 1))
                .cells();
    }

    private static String shown(SheetRow row) {
        return String.join("|", row.cells().stream().map(SheetCell::text).toList())
                .replace('\t', '^')
                .replace('\n', '~');
    }
}
