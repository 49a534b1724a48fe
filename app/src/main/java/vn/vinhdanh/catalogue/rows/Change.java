package vn.vinhdanh.catalogue.rows;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.text.VietnameseDate;

/**
 * A row that somebody wants changed or added.
 *
 * @param department whose own row it is, null for the law that all departments share
 * @param before the cells as they were, empty for a new row
 * @param after the cells as they are to be
 * @param why the reason in words
 * @param source the text that says so, quoted with its number and article
 * @param answered when a second person answered or its writer took it back, null while nobody has
 * @param answer why it was refused
 */
record Change(
        long id,
        CatalogueTable table,
        String key,
        @Nullable String department,
        Map<String, String> before,
        Map<String, String> after,
        String why,
        String source,
        String proposedBy,
        String proposedName,
        Instant proposed,
        State state,
        @Nullable String answeredName,
        @Nullable Instant answered,
        String answer) {

    /** What became of it. */
    enum State {
        PENDING,
        IN_FORCE,
        REFUSED,
        WITHDRAWN
    }

    public boolean isPending() {
        return state == State.PENDING;
    }

    public boolean isAdding() {
        return before.isEmpty();
    }

    public String proposedAt() {
        return VietnameseDate.moment(proposed);
    }

    public String answeredAt() {
        return answered == null ? "" : VietnameseDate.moment(answered);
    }
}
