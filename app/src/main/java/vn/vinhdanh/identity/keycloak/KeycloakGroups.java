package vn.vinhdanh.identity.keycloak;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.identity.Groups;

/**
 * The only place where groups of Keycloak become department, unit and groups of ours. Only flat groups count: {@code bd} is a
 * department, {@code bd.unit-03} a unit of it, {@code bd.office} and {@code bd.unit-03.head} are roles. A group inside another
 * one, of a role we do not know, or of another department than the person's own gives nothing.
 */
record KeycloakGroups(String department, @Nullable String unit, Set<String> roles) {

    private static final String CODE = "[a-z0-9-]+";

    /** Refused when the person is in no department, in several, or in several units. */
    static KeycloakGroups of(Collection<String> paths) {
        var flat = paths.stream()
                .filter(path -> path.lastIndexOf('/') == 0)
                .map(path -> path.substring(1))
                .collect(Collectors.toSet());
        var department = onlyOne(matching(flat, CODE), "identity.refused.departments");
        if (department == null) {
            throw new SignInRefused("identity.refused.noDepartment");
        }
        var unit = onlyOne(units(flat, department), "identity.refused.units");
        return new KeycloakGroups(department, unit, roles(flat, department));
    }

    /** The departments that the groups name in any way, also where these groups let nobody in. */
    static Set<String> departmentsNamed(Collection<String> paths) {
        return paths.stream()
                .map(path -> path.replaceFirst("^/+", "").split("[./]", 2)[0])
                .filter(code -> code.matches(CODE))
                .collect(Collectors.toSet());
    }

    /** The code of the department that a flat group stands for, null when it is not one. */
    static @Nullable String department(String path) {
        return path.matches("/" + CODE) ? path.substring(1) : null;
    }

    /** The code of the unit of this department that a flat group stands for, null when it is not one. */
    static @Nullable String unit(String path, String department) {
        var units = units(Set.of(path.substring(1)), department);
        return units.isEmpty() ? null : units.get(0);
    }

    private static List<String> units(Set<String> flat, String department) {
        return matching(flat, department + "\\." + CODE).stream()
                .filter(group -> !Groups.isRole(group, department))
                .map(group -> group.substring(department.length() + 1))
                .toList();
    }

    private static Set<String> roles(Set<String> flat, String department) {
        return flat.stream().filter(group -> Groups.isRole(group, department)).collect(Collectors.toSet());
    }

    private static List<String> matching(Set<String> flat, String pattern) {
        return flat.stream().filter(group -> group.matches(pattern)).sorted().toList();
    }

    private static @Nullable String onlyOne(List<String> found, String refusal) {
        if (found.size() > 1) {
            throw new SignInRefused(refusal);
        }
        return found.isEmpty() ? null : found.get(0);
    }
}
