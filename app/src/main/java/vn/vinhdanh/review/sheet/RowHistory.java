package vn.vinhdanh.review.sheet;

import java.util.List;
import java.util.Set;
import vn.vinhdanh.review.Remark;

/**
 * What went between office and unit about the chosen row, and which rows the last supplement changed.
 *
 * @param version number of the latest version of the list
 * @param changed rows that it changed or added
 */
record RowHistory(List<Remark> remarks, int version, Set<Long> changed) {

    /** Whether the unit has changed the row since the office saw it first. */
    public boolean isChanged(long row) {
        return changed.contains(row);
    }
}
