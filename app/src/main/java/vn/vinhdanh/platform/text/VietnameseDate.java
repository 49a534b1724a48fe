package vn.vinhdanh.platform.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Dates as pages, mails and documents write them. */
public final class VietnameseDate {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private VietnameseDate() {}

    /** A day as people type it, such as 1/9/2015 or 01-09-2015: what a browser's own date field shows depends on its language. */
    public static Optional<LocalDate> typed(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip().replaceAll("[-. ]+", "/"), TYPED));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Such as 09:30 ngày 20/08/2015, in Vietnam. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** Such as 20/08/2015. */
    public static String of(LocalDate day) {
        return SHORT.format(day);
    }

    /** As Decree 30 writes it in running text: days below 10 and the months 1 and 2 with a zero. */
    public static String written(LocalDate day) {
        var month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "%02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }
}
