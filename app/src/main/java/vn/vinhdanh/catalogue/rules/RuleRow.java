package vn.vinhdanh.catalogue.rules;

import java.util.List;

/**
 * A row of a table of rules.
 *
 * @param id how the decision engine names it
 * @param cells as the decision engine reads them, in the order of the columns
 */
record RuleRow(String id, List<String> cells) {

    RuleRow {
        cells = List.copyOf(cells);
    }
}
