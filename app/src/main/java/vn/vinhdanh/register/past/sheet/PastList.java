package vn.vinhdanh.register.past.sheet;

import java.util.function.Consumer;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.SheetStream;
import vn.vinhdanh.document.WorkbookGuard;
import vn.vinhdanh.platform.Refusal;

/** Walks through the lines of a list of past awards; never holds more than one of them. */
final class PastList {

    static final String FIELD = "sheet";
    static final int MOST_ROWS = 20_000;

    private static final long LARGEST_UNPACKED = 80L * 1024 * 1024;
    private static final Tika TIKA = new Tika();

    private @Nullable PastHeadings headings;
    private int rows;

    private PastList() {}

    /** How many rows the file has; refused when it is none of ours. */
    static int count(byte[] content) {
        var type = TIKA.detect(content);
        if (!type.equals("application/zip") && !type.contains("ooxml")) {
            throw Refusal.at(
                    FIELD, type.contains("msoffice") ? "register.past.sheet.oldExcel" : "document.workbook.unknown");
        }
        WorkbookGuard.requireHarmless(content, FIELD, LARGEST_UNPACKED);
        var rows = walk(content, row -> {});
        if (rows == 0) {
            throw Refusal.at(FIELD, "register.past.sheet.noRows");
        }
        return rows;
    }

    /** Hands over row after row. */
    static int walk(byte[] content, Consumer<ListedAward> each) {
        var list = new PastList();
        SheetStream.read(content, FIELD, (line, cells) -> {
            if (list.headings == null) {
                list.headings = PastHeadings.in(line, cells).orElse(null);
            } else {
                list.take(list.headings.read(line, cells), each);
            }
        });
        if (list.headings == null) {
            throw Refusal.at(FIELD, "register.past.sheet.noHeadings");
        }
        return list.rows;
    }

    private void take(ListedAward row, Consumer<ListedAward> each) {
        if (row.isBlank()) {
            return;
        }
        rows++;
        if (rows > MOST_ROWS) {
            throw Refusal.at(FIELD, "register.past.sheet.tooManyRows", MOST_ROWS);
        }
        each.accept(row);
    }
}
