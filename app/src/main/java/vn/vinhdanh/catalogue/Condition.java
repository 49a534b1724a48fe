package vn.vinhdanh.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A condition that a regime sets for an award.
 *
 * @param table decision that judges it
 * @param asks what the unit must state for it beyond what every award asks
 * @param titles awards whose years in a row are counted in the register
 * @param forms awards that may not honour the same achievement
 */
public record Condition(
        String code,
        String table,
        String article,
        String text,
        String cure,
        boolean verified,
        List<FurtherFact> asks,
        Set<String> titles,
        Set<String> forms) {

    static Condition of(Map<String, Object> row) {
        return new Condition(
                text(row, "code"),
                text(row, "table"),
                text(row, "article"),
                text(row, "text"),
                text(row, "cure"),
                Boolean.TRUE.equals(row.get("verified")),
                words(row, "asks").stream()
                        .map(name -> FurtherFact.at(name).orElseThrow())
                        .toList(),
                Set.copyOf(words(row, "titles")),
                Set.copyOf(words(row, "forms")));
    }

    static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static List<String> words(Map<String, Object> row, String column) {
        return Arrays.stream(text(row, column).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }
}
