package vn.vinhdanh.platform;

import java.util.List;

/** A rule says no to a person: nothing was changed, and the reasons are shown to them (status 422). */
public class Refusal extends RuntimeException {

    private final transient List<Reason> reasons;

    public Refusal(List<Reason> reasons) {
        super(reasons.isEmpty() ? "refused" : reasons.get(0).text());
        this.reasons = List.copyOf(reasons);
    }

    /** A refusal with one reason that concerns the whole case; {@code text} is a key of the bundle. */
    public static Refusal of(String text, Object... values) {
        return new Refusal(List.of(Reason.of(text, values)));
    }

    /** A refusal whose reason stands beside the named field or row. */
    public static Refusal at(String place, String text, Object... values) {
        return new Refusal(List.of(Reason.at(place, text, values)));
    }

    /** Throws when there is a reason, does nothing otherwise. */
    public static void unlessEmpty(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
