package vn.vinhdanh.nomination;

import java.util.Map;
import java.util.Set;

/**
 * What a unit has changed in a list since it last left it.
 *
 * @param places of each nomination that is not as it was: fields by their name in the nominee's form, {@code file-12},
 *     {@code evidence} for the files as a whole; the empty name for a row that has been added or dropped
 */
public record Touched(Map<Long, Set<String>> places) {

    private static final String ROW = "";

    /** The nominations that are not as they were. */
    public Set<Long> nominations() {
        return places.keySet();
    }

    /** Whether this place of the nomination is not as it was. */
    public boolean isAt(long nomination, String place) {
        var touched = places.getOrDefault(nomination, Set.of());
        return touched.contains(place) || touched.contains(ROW);
    }
}
