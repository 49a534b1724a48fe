package vn.vinhdanh.identity.substitution;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.text.VietnameseDate;

/** What a person has typed to name a substitute, kept as typed until it is right. */
record SubstitutionForm(
        @Nullable String absent,
        @Nullable String substitute,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> steps,
        @Nullable String reason) {

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

    private static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null ? null : VietnameseDate.typed(typed).orElse(null);
    }
}
