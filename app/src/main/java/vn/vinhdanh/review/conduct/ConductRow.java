package vn.vinhdanh.review.conduct;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationStatus;

/**
 * A nominee as the inspectorate sees it.
 *
 * @param check who has looked at it, null while nobody has
 * @param open the case that suspends it, null when there is none
 */
public record ConductRow(
        Nomination nomination,
        @Nullable ConductCheck check,
        @Nullable ConductCase open) {

    public boolean isWithdrawn() {
        return nomination.status() == NominationStatus.WITHDRAWN;
    }

    /** Whether the inspectorate still has to look at it. */
    public boolean isUnchecked() {
        return !isWithdrawn() && check == null;
    }
}
