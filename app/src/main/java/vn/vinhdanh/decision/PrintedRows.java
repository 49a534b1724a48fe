package vn.vinhdanh.decision;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of one annex as a reader of the PDF sees them: the text of each row, wrapped lines joined. */
final class PrintedRows {

    /** Order number first, bonus last. */
    private static final Pattern FIRST_LINE = Pattern.compile("(\\d+) .*\\S (\\d{1,3}(?:\\.\\d{3})*)");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String END = "Tổng cộng:";

    private PrintedRows() {}

    /** The rows under the heading, which is alone on its line. */
    static List<String> under(String heading, List<String> lines) {
        var rows = new ArrayList<String>();
        var start = lines.indexOf(heading);
        for (var line : start < 0 ? List.<String>of() : lines.subList(start, lines.size())) {
            if (line.startsWith(END)) {
                break;
            }
            read(line, rows);
        }
        return rows;
    }

    /** Whether the row shows name, post, unit and bonus of the line; columns that wrap may mix their words. */
    static boolean names(String row, DecisionLine line) {
        var expected = line.honoured().name() + " " + line.honoured().place();
        return words(row).containsAll(words(expected))
                && row.contains(" " + Money.written(line.bonus().amount()));
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static void read(String line, List<String> rows) {
        var match = FIRST_LINE.matcher(line);
        if (match.matches() && match.group(1).equals(String.valueOf(rows.size() + 1))) {
            rows.add(line);
        } else if (!rows.isEmpty()) {
            rows.set(rows.size() - 1, rows.get(rows.size() - 1) + " " + line);
        }
    }
}
