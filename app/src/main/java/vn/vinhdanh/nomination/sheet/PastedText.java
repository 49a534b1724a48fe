package vn.vinhdanh.nomination.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows as a spreadsheet program puts them on the clipboard: cells end at tabs, rows at line ends. A cell that holds one of
 * these stands in quotes, and only then are its own quotes doubled.
 */
final class PastedText {

    private final String text;
    private int at;

    private PastedText(String text) {
        this.text = text.replaceAll("\\r\\n?", "\n");
    }

    static List<SheetRow> rows(String text) {
        return new PastedText(text).read();
    }

    private List<SheetRow> read() {
        var rows = new ArrayList<SheetRow>();
        while (at < text.length()) {
            rows.add(new SheetRow(rows.size() + 1, row()));
            SheetFile.requireFewRows(rows.size());
        }
        return rows;
    }

    private List<SheetCell> row() {
        var cells = new ArrayList<SheetCell>();
        do {
            cells.add(SheetCell.of(cell()));
        } while (at < text.length() && text.charAt(at++) == '\t');
        return cells;
    }

    private String cell() {
        var end = closingQuote();
        if (end < 0) {
            var start = at;
            at = endOfPlainCell();
            return text.substring(start, at);
        }
        var quoted = text.substring(at + 1, end).replace("\"\"", "\"");
        at = end + 1;
        return quoted;
    }

    private int endOfPlainCell() {
        var end = at;
        while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** Where a quoted cell that begins here ends; -1 where the quote is only the first letter of a plain one. */
    private int closingQuote() {
        if (at >= text.length() || text.charAt(at) != '"') {
            return -1;
        }
        for (var end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 2)) {
            var next = end + 1 < text.length() ? text.charAt(end + 1) : '\n';
            if (next != '"') {
                return next == '\t' || next == '\n' ? end : -1;
            }
        }
        return -1;
    }
}
