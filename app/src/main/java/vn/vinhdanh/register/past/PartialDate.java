package vn.vinhdanh.register.past;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as an old file states it: to the day, the month or the year, or not at all.
 *
 * @param first the first day it may mean, null where nothing is stated
 */
public record PartialDate(@Nullable LocalDate first, Precision precision) {

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN
    }

    /** Nothing is stated. */
    public static final PartialDate UNKNOWN = new PartialDate(null, Precision.UNKNOWN);

    private static final int EARLIEST_YEAR = 1945;
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?:(?<day>\\d{1,2})[/.-])?(?<month>\\d{1,2})[/.-])?(?<year>\\d{4})");

    /** The date as people write it, such as 16/4/2015, 4/2015 or 2015; empty when it is no date. */
    public static Optional<PartialDate> written(String text) {
        var plain = text.replaceAll("\\s+", "");
        if (plain.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        var match = WRITTEN.matcher(plain);
        return match.matches() ? of(match) : Optional.empty();
    }

    private static Optional<PartialDate> of(Matcher match) {
        var month = match.group("month");
        var day = match.group("day");
        var precision = month == null ? Precision.YEAR : day == null ? Precision.MONTH : Precision.DAY;
        try {
            var first = LocalDate.of(Integer.parseInt(match.group("year")), number(month), number(day));
            return first.getYear() < EARLIEST_YEAR ? Optional.empty() : Optional.of(new PartialDate(first, precision));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String part) {
        return part == null ? 1 : Integer.parseInt(part);
    }

    /** As people write it; empty where nothing is stated. */
    public String text() {
        if (first == null) {
            return "";
        }
        return switch (precision) {
            case DAY -> "%02d/%02d/%d".formatted(first.getDayOfMonth(), first.getMonthValue(), first.getYear());
            case MONTH -> "%02d/%d".formatted(first.getMonthValue(), first.getYear());
            default -> Integer.toString(first.getYear());
        };
    }

    /** Whether all of it lies behind the day. */
    boolean isAfter(LocalDate day) {
        return first != null && first.isAfter(day);
    }
}
