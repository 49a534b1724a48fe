package vn.vinhdanh.nomination.desk;

import java.util.List;
import vn.vinhdanh.organisation.Unit;

/**
 * Which proposals a person may see.
 *
 * @param wholeDepartment whether those of all units; otherwise only those of {@code units}
 * @param units the person's own, those that are no more and those merged into them included
 */
public record Sight(String department, boolean wholeDepartment, List<Unit> units) {

    /** Whether they see none as part of their work. */
    public boolean isEmpty() {
        return !wholeDepartment && units.isEmpty();
    }

    /** Codes of the person's own units, as a query takes them. */
    public String[] unitCodes() {
        return units.stream().map(Unit::code).toArray(String[]::new);
    }
}
