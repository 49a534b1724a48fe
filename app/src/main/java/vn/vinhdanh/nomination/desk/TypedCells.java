package vn.vinhdanh.nomination.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vinhdanh.nomination.sheet.NomineeColumn;

/** What people typed into wrong cells, as the fields {@code cell-17-NAME} of a form say it. */
final class TypedCells {

    private static final Pattern FIELD = Pattern.compile("cell-(\\d{1,18})-([A-Z_]+)");

    private TypedCells() {}

    /** The texts by row and column; fields that mean no cell are passed over. */
    static Map<Long, Map<NomineeColumn, String>> of(Map<String, String> fields) {
        var typed = new HashMap<Long, Map<NomineeColumn, String>>();
        fields.forEach((name, text) -> {
            var field = FIELD.matcher(name);
            if (field.matches()) {
                for (var column : NomineeColumn.values()) {
                    if (column.name().equals(field.group(2))) {
                        typed.computeIfAbsent(Long.valueOf(field.group(1)), id -> new EnumMap<>(NomineeColumn.class))
                                .put(column, text);
                    }
                }
            }
        });
        return typed;
    }
}
