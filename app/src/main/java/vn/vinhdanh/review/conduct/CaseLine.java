package vn.vinhdanh.review.conduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A nomination in the list of the inspectorate, with the case that suspends it if there is one.
 *
 * @param id of the case, null when there is none
 * @param late whether the day on which it was to end is over
 */
record CaseLine(
        long nomination,
        String name,
        String post,
        String unitOfDay,
        String callTitle,
        @Nullable Long id,
        @Nullable Integer version,
        @Nullable String matter,
        @Nullable LocalDate expectedEnd,
        @Nullable String openedByName,
        boolean late) {}
