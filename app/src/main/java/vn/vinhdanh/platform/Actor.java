package vn.vinhdanh.platform;

import java.io.Serializable;
import java.util.Set;

/**
 * The person who acts.
 *
 * @param userName immutable and never reused; also the engine's user id
 * @param fullName as shown to others
 * @param department code of the department the person belongs to; also the engine's tenant
 * @param groups flat group ids such as {@code bd.unit-03.head}, see {@code identity.Groups}
 */
public record Actor(String userName, String fullName, String department, Set<String> groups) implements Serializable {

    public Actor {
        groups = Set.copyOf(groups);
    }

    /** Whether the person belongs to the group. */
    public boolean isIn(String group) {
        return groups.contains(group);
    }
}
