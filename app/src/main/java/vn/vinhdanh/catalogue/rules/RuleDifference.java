package vn.vinhdanh.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row that is not the same in two sets.
 *
 * @param line its row in the sheet of the new set, in that of the old one when it was removed
 */
record RuleDifference(String sheet, int line, Kind kind, List<Cell> cells) {

    /** What became of the row. */
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A cell of the row, empty on the side on which there is none. */
    record Cell(String label, String before, String after) {

        public boolean differs() {
            return !before.equals(after);
        }
    }

    /** The rows that differ, table by table in the order of the new set. */
    static List<RuleDifference> between(List<RuleTable> before, List<RuleTable> after) {
        var differences = new ArrayList<RuleDifference>();
        for (var table : after) {
            var former = before.stream()
                    .filter(each -> each.id().equals(table.id()))
                    .findFirst()
                    .orElse(table.with(List.of()));
            differences.addAll(new TableDifference(former, table).rows());
        }
        return differences;
    }

    /** The row at that place of its table, without the cells that say nothing in either set. */
    static RuleDifference of(
            String sheet, int place, Kind kind, List<String> labels, List<String> before, List<String> after) {
        return new RuleDifference(
                sheet,
                RuleBook.line(place),
                kind,
                IntStream.range(0, labels.size())
                        .mapToObj(each -> new Cell(labels.get(each), at(before, each), at(after, each)))
                        .filter(cell -> !(cell.before() + cell.after()).matches("-*"))
                        .toList());
    }

    private static String at(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
