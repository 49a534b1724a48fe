package vn.vinhdanh.register.past;

import java.util.EnumMap;
import java.util.Map;

/** Between the fields of a page and the columns of a past award. */
final class PastForm {

    private PastForm() {}

    /** What was typed, by column; columns that the page does not have are left out. */
    static Map<PastColumn, String> cells(Map<String, String> fields) {
        var cells = new EnumMap<PastColumn, String>(PastColumn.class);
        for (var column : PastColumn.values()) {
            var typed = fields.get(column.name());
            if (typed != null) {
                cells.put(column, typed);
            }
        }
        return cells;
    }
}
