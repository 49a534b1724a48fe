package vn.vinhdanh.platform;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts.
 *
 * @param userName immutable and never reused; also the engine's user id
 * @param fullName as shown to others
 * @param department code of the department the person belongs to; also the engine's tenant
 * @param groups flat group ids such as {@code bd.unit-03.head}, see {@code identity.Groups}
 * @param standingInFor user name of the absent person whose step this is, absent when people do their own
 */
public record Actor(
        String userName,
        String fullName,
        String department,
        Set<String> groups,
        @Nullable String standingInFor) implements Serializable {

    public Actor {
        groups = Set.copyOf(groups);
    }

    /** A person who does their own work. */
    public Actor(String userName, String fullName, String department, Set<String> groups) {
        this(userName, fullName, department, groups, null);
    }

    /** Whether the one who acts is this person or stands in for them: two pairs of eyes must be neither. */
    public boolean is(@Nullable String person) {
        return userName.equals(person) || (person != null && person.equals(standingInFor));
    }

    /** Whether the person belongs to the group. */
    public boolean isIn(String group) {
        return groups.contains(group);
    }
}
