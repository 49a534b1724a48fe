package vn.vinhdanh.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.text.VietnameseDate;

/**
 * A post that somebody holds or held.
 *
 * @param unit code of a unit of the department, null where {@code body} names another body
 * @param place the unit under the name it bore when the post ended, or the other body
 * @param fromDate null where nobody knows since when
 * @param toDate null while it is held
 */
public record Post(
        long id,
        int version,
        long personId,
        String title,
        @Nullable String unit,
        String body,
        String place,
        @Nullable LocalDate fromDate,
        @Nullable LocalDate toDate) {

    /** For the history: title, place and days, a day that nobody knows as an ellipsis. */
    String told() {
        return "%s, %s (%s – %s)".formatted(title, place, text(fromDate), text(toDate));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "…" : VietnameseDate.of(day);
    }
}
