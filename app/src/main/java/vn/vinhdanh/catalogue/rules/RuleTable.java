package vn.vinhdanh.catalogue.rules;

import java.util.List;
import java.util.stream.IntStream;

/** A table of rules. */
record RuleTable(String id, List<RuleColumn> columns, List<RuleRow> rows) {

    RuleTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same table with other rows; their ids follow from their places. */
    RuleTable with(List<List<String>> cells) {
        return new RuleTable(
                id,
                columns,
                IntStream.range(0, cells.size())
                        .mapToObj(place -> new RuleRow(id + "-" + (place + 1), cells.get(place)))
                        .toList());
    }

    /** The place of the output of that name. */
    int output(String name) {
        return IntStream.range(0, columns.size())
                .filter(place -> !columns.get(place).input()
                        && columns.get(place).about().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
