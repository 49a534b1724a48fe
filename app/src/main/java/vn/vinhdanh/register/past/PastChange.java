package vn.vinhdanh.register.past;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that an award said before and says differently now.
 *
 * @param field what it is called on the screen
 */
public record PastChange(String field, String before, String after) {

    static List<PastChange> between(PastAward before, PastAward after) {
        var old = before.cells();
        var fresh = after.cells();
        return Arrays.stream(PastColumn.values())
                .map(column ->
                        new PastChange(column.heading(), old.getOrDefault(column, ""), fresh.getOrDefault(column, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
