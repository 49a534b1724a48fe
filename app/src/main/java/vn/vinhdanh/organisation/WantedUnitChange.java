package vn.vinhdanh.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of units as somebody wants to enter it.
 *
 * @param day null while none that can be read has been typed
 * @param before codes of the units that it is about
 * @param after who comes after them
 */
public record WantedUnitChange(
        String department,
        UnitChangeKind kind,
        @Nullable LocalDate day,
        List<String> before,
        List<Successor> after,
        String decision,
        String reason) {

    /**
     * A unit that comes after.
     *
     * @param code of a unit that exists, empty for a new one
     * @param name the name it is to bear, empty when it keeps its own
     */
    public record Successor(String code, String name) {

        /** Whether the unit does not exist yet. */
        public boolean isNew() {
            return code.isEmpty();
        }
    }
}
