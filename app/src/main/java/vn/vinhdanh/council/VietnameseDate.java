package vn.vinhdanh.council;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them, such as 20/08/2015. */
final class VietnameseDate {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private VietnameseDate() {}

    static String of(LocalDate date) {
        return FORM.format(date);
    }
}
