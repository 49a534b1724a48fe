package vn.vinhdanh.review.conduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.text.VietnameseDate;

/**
 * What keeps a nomination from the council and from a signature.
 *
 * @param until the day on which its open case is expected to end, null when a case has ended with a violation
 */
public record Suspension(long nomination, @Nullable LocalDate until) {

    /** Why the nominee of this name cannot go on, beside the place. */
    public Reason reason(String place, String name) {
        return until == null
                ? Reason.at(place, "review.suspended.violated", name)
                : Reason.at(place, "review.suspended.until", name, VietnameseDate.of(until));
    }

    /** Such as 20/08/2015; empty when a case has ended with a violation. */
    public String day() {
        return until == null ? "" : VietnameseDate.of(until);
    }
}
