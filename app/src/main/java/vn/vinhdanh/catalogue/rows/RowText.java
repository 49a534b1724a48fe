package vn.vinhdanh.catalogue.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows as the database takes and keeps them: one text with a name for each cell. */
final class RowText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RowText() {}

    /** All cells, the empty ones too: what somebody saw is to be found again as it was. */
    static String of(Map<String, String> cells) {
        try {
            return JSON.writeValueAsString(cells);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The rows for a table, where an empty cell is none. */
    static String list(Collection<Map<String, String>> rows) {
        return rows.stream().map(RowText::filled).map(RowText::of).collect(Collectors.joining(",", "[", "]"));
    }

    static Map<String, String> cells(String text) {
        try {
            return JSON.readValue(text, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> filled(Map<String, String> row) {
        var filled = new LinkedHashMap<>(row);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }
}
