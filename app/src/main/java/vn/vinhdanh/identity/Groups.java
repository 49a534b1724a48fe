package vn.vinhdanh.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** The only place where group ids are made: flat ids per department, unit and role, the same in engine and Keycloak. */
public final class Groups {

    private Groups() {}

    /** The group of a role that exists once in the department, such as {@code bd.council.chair}. */
    public static String of(Role role, String department) {
        if (role.ofUnit()) {
            throw new IllegalArgumentException(role + " belongs to a unit");
        }
        return department + "." + role.id();
    }

    /** The group of a role in a unit, such as {@code bd.unit-03.head}. */
    public static String of(Role role, String department, String unit) {
        if (!role.ofUnit()) {
            throw new IllegalArgumentException(role + " belongs to the department");
        }
        return department + "." + unit + "." + role.id();
    }

    /** Whether one of the groups gives the role in the department; a role of units, in any of its units. */
    public static boolean give(Set<String> groups, Role role, String department) {
        var middle = role.ofUnit() ? "\\.[^.]+\\." : "\\.";
        var id = Pattern.compile(Pattern.quote(department) + middle + Pattern.quote(role.id()));
        return groups.stream().anyMatch(group -> id.matcher(group).matches());
    }

    /** Heads of the unit. */
    public static String head(String department, String unit) {
        return of(Role.UNIT_HEAD, department, unit);
    }

    public static String councilSecretary(String department) {
        return of(Role.COUNCIL_SECRETARY, department);
    }

    public static String councilChair(String department) {
        return of(Role.COUNCIL_CHAIR, department);
    }

    public static String director(String department) {
        return of(Role.DIRECTOR, department);
    }

    public static String processAdmin(String department) {
        return of(Role.PROCESS_ADMIN, department);
    }

    /** Whether the group is that of some department's process admins. */
    public static boolean isOfProcessAdmins(String group) {
        return group.endsWith("." + Role.PROCESS_ADMIN.id());
    }

    /** Whether the id is that of a role in the department or in a unit of it. */
    public static boolean isRole(String group, String department) {
        return group.startsWith(department + ".")
                && Arrays.stream(Role.values()).anyMatch(role -> isOf(role, group.substring(department.length() + 1)));
    }

    private static boolean isOf(Role role, String inDepartment) {
        return role.ofUnit() ? inDepartment.matches("[a-z0-9-]+\\." + role.id()) : inDepartment.equals(role.id());
    }
}
