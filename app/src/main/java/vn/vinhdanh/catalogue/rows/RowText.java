package vn.vinhdanh.catalogue.rows;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.platform.database.JsonText;

/** Rows as the database takes and keeps them: one text with a name for each cell. */
final class RowText {

    private RowText() {}

    /** All cells, the empty ones too: what somebody saw is to be found again as it was. */
    static String of(Map<String, String> cells) {
        return JsonText.of(cells);
    }

    /** The rows for a table, where an empty cell is none. */
    static String list(Collection<Map<String, String>> rows) {
        return rows.stream().map(RowText::filled).map(RowText::of).collect(Collectors.joining(",", "[", "]"));
    }

    static Map<String, String> cells(String text) {
        return JsonText.read(text, new TypeReference<LinkedHashMap<String, String>>() {});
    }

    private static Map<String, String> filled(Map<String, String> row) {
        var filled = new LinkedHashMap<>(row);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }
}
