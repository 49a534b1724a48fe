package vn.vinhdanh.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;

/** One person of the demonstration, under a name that says so. */
record Person(Account account, List<Role> roles) {

    static Person of(String department, String name, String fullName, String title, Role... roles) {
        var userName = department + "." + name;
        var account = new Account(userName, fullName, title, department, null, email(userName, department));
        return new Person(account, List.of(roles));
    }

    static Person ofUnit(String department, int number, String name, String fullName, String title, Role role) {
        var userName = "%s.dv%02d.%s".formatted(department, number, name);
        var account = new Account(
                userName,
                "%s %02d".formatted(fullName, number),
                title,
                department,
                unit(number),
                email(userName, department));
        return new Person(account, List.of(role));
    }

    static String unit(int number) {
        return "unit-%02d".formatted(number);
    }

    /** Under a domain that never reaches anybody (RFC 2606). */
    private static String email(String userName, String department) {
        return userName + "@" + department + ".example";
    }

    Set<String> groups() {
        return roles.stream().map(role -> group(role, account.unit())).collect(Collectors.toSet());
    }

    private String group(Role role, @Nullable String unit) {
        return unit == null ? Groups.of(role, account.department()) : Groups.of(role, account.department(), unit);
    }

    String rolesInVietnamese() {
        return roles.stream().map(Role::vietnamese).collect(Collectors.joining("; "));
    }

    boolean has(Role role) {
        return roles.contains(role);
    }
}
