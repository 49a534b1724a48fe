package vn.vinhdanh.nomination.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.platform.Reason;

/**
 * A row under repair as the rules see it now.
 *
 * @param entry what it says about its nominee, null while a cell is wrong
 */
public record CheckedRow(
        ImportRow row,
        RowState state,
        List<WrongCell> wrong,
        @Nullable NomineeEntry entry) {

    private static final Set<NomineeColumn> TELL_NAMESAKES_APART = Set.of(NomineeColumn.POST, NomineeColumn.UNIT);

    /** The columns that can be mended in the page: the wrong ones, and what tells two people of one name apart. */
    public List<NomineeColumn> mendable() {
        return Arrays.stream(NomineeColumn.values())
                .filter(column ->
                        reason(column) != null || state == RowState.LISTED && TELL_NAMESAKES_APART.contains(column))
                .toList();
    }

    /** The other columns that say something. */
    public List<NomineeColumn> others() {
        var mendable = mendable();
        return Arrays.stream(NomineeColumn.values())
                .filter(column ->
                        !mendable.contains(column) && !row.cell(column).isBlank())
                .toList();
    }

    /** What is wrong in the column, null when nothing is. */
    public @Nullable Reason reason(NomineeColumn column) {
        return wrong.stream()
                .filter(cell -> cell.column() == column)
                .map(WrongCell::reason)
                .findFirst()
                .orElse(null);
    }
}
