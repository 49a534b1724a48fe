package vn.vinhdanh.identity.substitution;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person has typed to name a substitute, kept as typed until it is right. */
record SubstitutionForm(
        @Nullable String absent,
        @Nullable String substitute,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> steps,
        @Nullable String reason) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static SubstitutionForm empty(String absent) {
        return new SubstitutionForm(absent, "", "", "", List.of(), "");
    }

    @Nullable
    LocalDate firstDay() {
        return day(from);
    }

    @Nullable
    LocalDate lastDay() {
        return day(to);
    }

    List<String> chosenSteps() {
        return Objects.requireNonNullElse(steps, List.of());
    }

    public boolean has(String step) {
        return chosenSteps().contains(step);
    }

    String tidyReason() {
        return reason == null ? "" : reason.strip();
    }

    /** Days are typed as people write them: what a browser's own date field shows depends on the browser's language. */
    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip().replaceAll("[-. ]+", "/"), DAY);
        } catch (DateTimeParseException odd) {
            return null;
        }
    }
}
