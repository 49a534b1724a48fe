package vn.vinhdanh.platform;

import java.util.List;

/**
 * One reason why something was refused, and where the person can mend it.
 *
 * @param place where it belongs on the page: a field name, {@code row-12} or empty for the whole
 * @param text key of the Vietnamese text in the bundle
 * @param values what the text names: people, limits, articles
 */
public record Reason(String place, String text, List<Object> values) {

    /** A reason that concerns the whole case. */
    public static Reason of(String text, Object... values) {
        return at("", text, values);
    }

    /** A reason that belongs beside the named field or row. */
    public static Reason at(String place, String text, Object... values) {
        return new Reason(place, text, List.of(values));
    }
}
