package vn.vinhdanh.register.past.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vinhdanh.register.past.PastColumn;

/** What people typed into wrong cells, as the fields {@code cell-17-NAME} of a form say it. */
final class TypedPastCells {

    private static final Pattern FIELD = Pattern.compile("cell-(\\d{1,18})-([A-Z]+)");

    private TypedPastCells() {}

    /** The texts by row and column; fields that mean no cell are passed over. */
    static Map<Long, Map<PastColumn, String>> of(Map<String, String> fields) {
        var typed = new HashMap<Long, Map<PastColumn, String>>();
        fields.forEach((name, text) -> {
            var field = FIELD.matcher(name);
            if (field.matches()) {
                for (var column : PastColumn.values()) {
                    if (column.name().equals(field.group(2))) {
                        typed.computeIfAbsent(Long.valueOf(field.group(1)), id -> new EnumMap<>(PastColumn.class))
                                .put(column, text);
                    }
                }
            }
        });
        return typed;
    }
}
