package vn.vinhdanh.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the tables fit together: a condition is judged by a row of the table that it names. */
final class Agreement {

    private static final String CONDITIONS = "conditions";
    private static final String CODE = "code";

    private Agreement() {}

    static List<WrongCell> wrong(List<RuleTable> tables) {
        var judged = tables.stream()
                .filter(table -> !table.id().equals(CONDITIONS))
                .collect(Collectors.toMap(table -> '"' + table.id() + '"', table -> table.rows().stream()
                        .map(row -> row.cells().get(table.output(CODE)))
                        .collect(Collectors.toSet())));
        var wrong = new ArrayList<WrongCell>();
        var conditions = tables.stream()
                .filter(table -> table.id().equals(CONDITIONS))
                .findFirst()
                .orElseThrow();
        for (var place = 0; place < conditions.rows().size(); place++) {
            var cells = conditions.rows().get(place).cells();
            var codes = judged.get(cells.get(conditions.output("table")));
            var code = cells.get(conditions.output(CODE));
            if (codes == null || !codes.contains(code)) {
                wrong.add(new WrongCell(
                        RuleBook.sheet(conditions),
                        RuleBook.line(place),
                        conditions.columns().get(conditions.output(CODE)).label(),
                        code.replace("\"", ""),
                        "judgedNowhere",
                        List.of()));
            }
        }
        return wrong;
    }
}
