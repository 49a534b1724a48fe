package vn.vinhdanh.nomination.sheet;

import java.util.List;
import org.apache.tika.Tika;
import vn.vinhdanh.document.WorkbookGuard;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.platform.Refusal;

/** Reads the lines of an Excel or CSV file; which of the two it is, its content says. */
final class SheetFile {

    static final String FIELD = "sheet";
    static final int MOST_ROWS = 2_000;
    private static final long LARGEST_UNPACKED = 12L * 1024 * 1024;

    /** Room for a heading and a title above it. */
    static final int MOST_LINES = MOST_ROWS + 20;

    private static final Tika TIKA = new Tika();

    private SheetFile() {}

    static List<SheetRow> read(Upload upload) {
        var content = upload.requireSize(FIELD).content();
        var type = TIKA.detect(content);
        if (type.equals("application/zip") || type.contains("ooxml")) {
            WorkbookGuard.requireHarmless(content, FIELD, LARGEST_UNPACKED);
            return WorkbookReader.read(content);
        }
        if (isText(type, content)) {
            return CsvLines.read(content);
        }
        throw Refusal.at(FIELD, type.contains("msoffice") ? "nomination.sheet.oldExcel" : "nomination.sheet.unknown");
    }

    /** Text in another alphabet than UTF-8 has no type of its own, but no zero byte either. */
    private static boolean isText(String type, byte[] content) {
        return type.startsWith("text/") || (type.equals("application/octet-stream") && !hasZero(content));
    }

    private static boolean hasZero(byte[] content) {
        for (var value : content) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    static void requireFewRows(int rows) {
        if (rows > MOST_LINES) {
            throw Refusal.at(FIELD, "nomination.sheet.tooManyRows", MOST_ROWS);
        }
    }
}
