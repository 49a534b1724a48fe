package vn.vinhdanh.nomination.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.WrittenSheet;
import vn.vinhdanh.document.WrittenSheet.Column;

/** The rows that cannot be taken over, with why, as a spreadsheet that may be mended and brought back. */
@Component
public class WrongRowsSheet {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final int WIDTH = 24;
    private static final int WIDTH_OF_REASONS = 60;

    /** A spreadsheet program holds no longer text in a cell. */
    private static final int LONGEST_CELL = 32_767;

    private final MessageSource texts;

    WrongRowsSheet(MessageSource texts) {
        this.texts = texts;
    }

    /** The workbook of those rows that are not right, with these columns. */
    public byte[] of(List<CheckedRow> rows, List<NomineeColumn> shown) {
        var columns = new ArrayList<>(List.of(new Column(Headings.REFERENCE, WIDTH)));
        shown.forEach(column -> columns.add(new Column(column.heading(), WIDTH)));
        columns.add(new Column(text("nomination.import.reasons"), WIDTH_OF_REASONS));
        return WrittenSheet.workbook(
                text("nomination.import.wrongSheet"),
                columns,
                rows.stream()
                        .filter(row -> row.state() != RowState.READY)
                        .map(row -> cells(row, shown))
                        .toList());
    }

    private List<Object> cells(CheckedRow row, List<NomineeColumn> shown) {
        var cells = new ArrayList<Object>(List.of(row.row().id()));
        for (var column : shown) {
            var cell = row.row().cell(column);
            cells.add(cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
        }
        cells.add(row.wrong().stream()
                .map(wrong -> wrong.column().heading() + ": "
                        + text(wrong.reason().text(), wrong.reason().values().toArray()))
                .collect(Collectors.joining(" ")));
        return cells;
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, VIETNAMESE);
    }
}
