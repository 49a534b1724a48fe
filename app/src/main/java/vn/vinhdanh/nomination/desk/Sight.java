package vn.vinhdanh.nomination.desk;

import java.util.List;
import vn.vinhdanh.organisation.Unit;

/**
 * Which proposals a person may see.
 *
 * @param wholeDepartment whether those of all units; otherwise only those of {@code units}
 * @param units the person's own
 */
record Sight(String department, boolean wholeDepartment, List<Unit> units) {

    boolean isEmpty() {
        return !wholeDepartment && units.isEmpty();
    }
}
