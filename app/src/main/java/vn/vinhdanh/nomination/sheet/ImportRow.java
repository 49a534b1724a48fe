package vn.vinhdanh.nomination.sheet;

import java.util.List;

/**
 * A row under repair.
 *
 * @param source the file it came from, in words
 * @param line its number there
 * @param cells one for each {@link NomineeColumn}, as written
 */
public record ImportRow(long id, String source, int line, List<String> cells) {

    /** What stands in the column. */
    public String cell(NomineeColumn column) {
        return cells.get(column.ordinal());
    }
}
