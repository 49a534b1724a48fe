package vn.vinhdanh.nomination.succession;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.vinhdanh.organisation.UnitChangeKind;
import vn.vinhdanh.organisation.WantedUnitChange;
import vn.vinhdanh.organisation.WantedUnitChange.Successor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.text.TidyText;
import vn.vinhdanh.platform.text.VietnameseDate;

/**
 * What somebody has typed to enter a change of units, kept as typed until it is right.
 *
 * @param mark of all changes when the form was begun
 * @param before codes of the units that it is about
 * @param successor code of the unit into which others are merged, empty for a new one
 * @param names of new units, or the new name of one that goes on
 * @param stays whether the unit that is split goes on beside the new ones
 * @param takers codes of the units that take over the work of one that is dissolved
 */
record ChangeForm(
        UnitChangeKind kind,
        String mark,
        String day,
        String decision,
        String reason,
        List<String> before,
        String successor,
        List<String> names,
        boolean stays,
        List<String> takers) {

    /** How many new units a split has room for. */
    static final int MOST_PARTS = 5;

    /** How many letters a name may have. */
    static final int LONGEST = 300;

    static ChangeForm empty(UnitChangeKind kind, String mark) {
        return new ChangeForm(kind, mark, "", "", "", List.of(), "", List.of(), false, List.of());
    }

    /** The form as a browser sends it; a name may hold a comma. */
    static ChangeForm sent(MultiValueMap<String, String> fields) {
        return new ChangeForm(
                kind(one(fields, "kind")),
                one(fields, "mark"),
                one(fields, "day"),
                one(fields, "decision"),
                one(fields, "reason"),
                all(fields, "before"),
                one(fields, "successor"),
                all(fields, "names"),
                !one(fields, "stays").isEmpty(),
                all(fields, "takers"));
    }

    /** The kind that an address or a form names; an unknown one is no page. */
    static UnitChangeKind kind(String name) {
        return Stream.of(UnitChangeKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    ChangeForm marked(String now) {
        return new ChangeForm(kind, now, day, decision, reason, before, successor, names, stays, takers);
    }

    /** The name that was typed in the field of this number. */
    public String name(int index) {
        return index < names.size() ? names.get(index) : "";
    }

    public boolean has(String unit) {
        return before.contains(unit);
    }

    public boolean isTaker(String unit) {
        return takers.contains(unit);
    }

    WantedUnitChange wanted(String department) {
        var units = before.stream().filter(code -> !code.isEmpty()).distinct().toList();
        return new WantedUnitChange(
                department,
                kind,
                VietnameseDate.typed(day).orElse(null),
                units,
                successors(units),
                text(decision),
                text(reason));
    }

    private List<Successor> successors(List<String> units) {
        var typed = names.stream()
                .map(ChangeForm::text)
                .filter(name -> !name.isEmpty())
                .toList();
        return switch (kind) {
            case RENAME ->
                units.stream()
                        .limit(typed.size())
                        .map(code -> new Successor(code, typed.get(0)))
                        .toList();
            case MERGE -> merged(text(successor), typed);
            case SPLIT ->
                Stream.concat(
                                units.stream().filter(code -> stays).map(code -> new Successor(code, "")),
                                typed.stream().map(name -> new Successor("", name)))
                        .toList();
            case DISSOLVE ->
                takers.stream().map(code -> new Successor(code, "")).toList();
        };
    }

    private static List<Successor> merged(String successor, List<String> typed) {
        return successor.isEmpty() && typed.isEmpty()
                ? List.of()
                : List.of(new Successor(successor, typed.isEmpty() ? "" : typed.get(0)));
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    private static List<String> all(MultiValueMap<String, String> fields, String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    /** One tidy line, no longer than a name may be. */
    static String text(String typed) {
        var line = TidyText.line(typed);
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
