package vn.vinhdanh.platform.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as pages, mails and documents write them. */
public final class VietnameseDate {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private VietnameseDate() {}

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
