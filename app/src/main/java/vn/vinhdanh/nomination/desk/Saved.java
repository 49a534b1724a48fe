package vn.vinhdanh.nomination.desk;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.Nomination;

/**
 * What became of what a person typed about a nominee.
 *
 * @param nominee as it is kept now
 * @param kept the same, as it stands in a form
 * @param other full name of who had saved before, null when nobody is known
 */
record Saved(
        Nomination nominee,
        NomineeForm kept,
        FormFields fields,
        Merge merge,
        @Nullable String other) {

    /** Whether it is kept; else the person first has to choose between two texts. */
    boolean isDone() {
        return merge.clashes().isEmpty();
    }
}
