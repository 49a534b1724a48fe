package vn.vinhdanh.catalogue.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vinhdanh.platform.text.VietnameseDate;

/** Numbers and days in cells. */
final class Measure {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern WRITTEN_DAY =
            Pattern.compile("date and time\\(\"(\\d{4}-\\d\\d-\\d\\d)T00:00:00\"\\)");

    private Measure() {}

    static Optional<String> number(String written) {
        return Optional.of(written).filter(text -> text.matches("\\d{1,6}")).map(text -> "" + Integer.parseInt(text));
    }

    static Optional<String> day(String written) {
        try {
            return Optional.of("date and time(\"" + LocalDate.parse(written, DAY) + "T00:00:00\")");
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Numbers stay; days as people write them. */
    static String written(String cell) {
        return WRITTEN_DAY.matcher(cell).replaceAll(day -> VietnameseDate.of(LocalDate.parse(day.group(1))));
    }
}
