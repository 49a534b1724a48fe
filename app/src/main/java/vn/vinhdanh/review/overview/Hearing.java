package vn.vinhdanh.review.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.text.VietnameseDate;

/**
 * Whose word on a proposal the office still awaits.
 *
 * @param division name of the division, null for the inspectorate
 * @param dueOn its last day, null for the inspectorate
 * @param late by how many days that is over
 */
record Hearing(
        long proposal, @Nullable String division, @Nullable LocalDate dueOn, int late) {

    /** Key of the phrase; its values are the division and then its day, or how late it is. */
    public String text() {
        if (division == null) {
            return "review.overview.hearing.inspectorate";
        }
        return late > 0 ? "review.overview.hearing.late" : "review.overview.hearing.division";
    }

    public Object value() {
        return late > 0 || dueOn == null ? late : VietnameseDate.of(dueOn);
    }
}
