package vn.vinhdanh.nomination.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A row under repair.
 *
 * @param source the file it came from, in words
 * @param line its number there
 * @param cells one for each {@link NomineeColumn}, as written
 */
public record ImportRow(long id, String source, int line, List<String> cells) {

    public ImportRow {
        cells = all(cells);
    }

    /** A row that was kept before some columns came has nothing in them. */
    private static List<String> all(List<String> kept) {
        var all = new ArrayList<>(kept);
        while (all.size() < NomineeColumn.values().length) {
            all.add("");
        }
        return List.copyOf(all);
    }

    /** What stands in the column. */
    public String cell(NomineeColumn column) {
        return cells.get(column.ordinal());
    }
}
