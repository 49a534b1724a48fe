package vn.vinhdanh.nomination.succession;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** Days are typed as people write them: what a browser's own date field shows depends on the browser's language. */
final class TypedDay {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** The day, null when it is none. */
    static @Nullable LocalDate of(String typed) {
        try {
            return LocalDate.parse(typed.strip().replaceAll("[-. ]+", "/"), DAY);
        } catch (DateTimeParseException odd) {
            return null;
        }
    }
}
