package vn.vinhdanh.register.past.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.register.past.PastAward;
import vn.vinhdanh.register.past.PastColumn;

/**
 * A row under repair as the rules see it now.
 *
 * @param award what it says, null while a cell is wrong
 */
public record CheckedPastRow(
        long id,
        int line,
        Map<PastColumn, String> cells,
        Map<PastColumn, Reason> wrong,
        @Nullable PastAward award) {

    /** The columns that keep it out. */
    public List<PastColumn> mendable() {
        return List.copyOf(wrong.keySet());
    }

    /** The other columns that say something. */
    public List<PastColumn> others() {
        return Arrays.stream(PastColumn.values())
                .filter(column -> !wrong.containsKey(column)
                        && !cells.getOrDefault(column, "").isBlank())
                .toList();
    }
}
