package vn.vinhdanh.nomination.desk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.nomination.ReportHeading;

/**
 * A field of the form of one nominee.
 *
 * @param label key of the bundle; null where a heading of the template names the field
 * @param choices keys of the bundle by value, empty where the person writes freely
 */
record FormField(
        String name,
        Kind kind,
        @Nullable String label,
        List<Choice> choices,
        @Nullable ReportHeading heading) {

    /** How a field is filled in. */
    enum Kind {
        LINE,
        /** A line that offers what the department knows. */
        FOUND,
        NUMBER,
        CHOICE,
        REPORT
    }

    /** An answer to choose. */
    record Choice(String value, String label) {}

    private static final List<Choice> RESULTS = Arrays.stream(TaskResult.values())
            .map(result -> new Choice(result.name(), "nomination.taskResult." + result))
            .toList();
    private static final List<Choice> ANSWERS =
            List.of(new Choice("false", "nomination.no"), new Choice("true", "nomination.yes"));

    static FormField line(String name, String label) {
        return new FormField(name, Kind.LINE, "nomination.field." + label, List.of(), null);
    }

    static FormField found(String name, String label) {
        return new FormField(name, Kind.FOUND, "nomination.field." + label, List.of(), null);
    }

    static FormField number(String name, String label) {
        return new FormField(name, Kind.NUMBER, "nomination.field." + label, List.of(), null);
    }

    static FormField result(String name) {
        return new FormField(name, Kind.CHOICE, "nomination.field." + name, RESULTS, null);
    }

    static FormField answer(String name) {
        return new FormField(name, Kind.CHOICE, "nomination.field." + name, ANSWERS, null);
    }

    /** What only some awards ask. */
    static FormField further(FurtherFact fact) {
        return switch (fact.answer()) {
            case NUMBER -> number(fact.place(), fact.place());
            case YES_OR_NO -> answer(fact.place());
            case CHOICE ->
                new FormField(
                        fact.place(),
                        Kind.CHOICE,
                        "nomination.field." + fact.place(),
                        fact.choices().stream()
                                .map(choice -> new Choice(choice, "nomination.choice." + choice))
                                .toList(),
                        null);
        };
    }

    static FormField report(ReportHeading heading) {
        return new FormField(NomineeForm.REPORT + heading.code(), Kind.REPORT, null, List.of(), heading);
    }

    /** The key of the bundle that says what was chosen, empty where something was written. */
    public String labelOf(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }
}
