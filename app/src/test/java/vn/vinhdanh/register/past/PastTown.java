package vn.vinhdanh.register.past;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.platform.Actor;

/** Departments with two officers and a clerk, who work with old files; each test brings its own. */
@Component
public class PastTown {

    public static final String PASSWORD = "Mau-1234-abcd";

    private final Departments departments;
    private final Accounts accounts;

    PastTown(Departments departments, Accounts accounts) {
        this.departments = departments;
        this.accounts = accounts;
    }

    /** Makes the department. */
    public void build(String department) {
        departments.add(new Department(
                department, "Sở mẫu", "SM", "Ủy ban nhân dân tỉnh mẫu", "Tỉnh mẫu", "Tỉnh mẫu", "Giám đốc"));
        person(department, "officer", Role.OFFICE);
        person(department, "colleague", Role.OFFICE);
        person(department, "clerk", Role.CLERK);
    }

    private void person(String department, String name, Role role) {
        accounts.create(
                new Account(department + "." + name, "Người mẫu " + name, "Chuyên viên", department, null),
                PASSWORD,
                Set.of(Groups.of(role, department)));
    }

    /** The officer, without a browser. */
    public static Actor officer(String department) {
        return new Actor(
                department + ".officer", "Người mẫu officer", department, Set.of(Groups.of(Role.OFFICE, department)));
    }

    /** Somebody of the department at the pages. */
    public static Visitor at(int port, String department, String name) {
        return new Visitor(port).signedIn(department + "." + name, PASSWORD);
    }

    /** The fields of the form: pairs of a column's name and what is typed there. */
    public static Map<String, String> typed(String... pairs) {
        var fields = new HashMap<String, String>();
        for (var column : PastColumn.values()) {
            fields.put(column.name(), "");
        }
        for (var at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], pairs[at + 1]);
        }
        return fields;
    }
}
