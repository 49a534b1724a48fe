package vn.vinhdanh.review.conduct;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.vinhdanh.platform.Refusal;

/**
 * Why a nomination is to be suspended.
 *
 * @param matter what is being looked into
 * @param expectedEnd the day on which that is expected to end
 */
public record Suspicion(String matter, LocalDate expectedEnd) {

    static final int LONGEST = 2000;

    /** Reads what was typed for the nomination; each field that is not as it must be is named. */
    public static Suspicion read(long nominationId, String matter, String expectedEnd, LocalDate today) {
        var text = matter.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refusal.at("matter-" + nominationId, "review.conduct.noMatter", LONGEST);
        }
        return new Suspicion(text, day(nominationId, expectedEnd.strip(), today));
    }

    private static LocalDate day(long nominationId, String text, LocalDate today) {
        var place = "expectedEnd-" + nominationId;
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(today) || day.isAfter(today.plusYears(5))) {
                throw Refusal.at(place, "review.conduct.oddDay");
            }
            return day;
        } catch (DateTimeParseException noDay) {
            throw Refusal.at(place, "review.conduct.noDay");
        }
    }
}
