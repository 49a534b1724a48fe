package vn.vinhdanh.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.DecisionFixtures;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.organisation.Field;
import vn.vinhdanh.organisation.Fields;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.signature.SigningKeys;

/** Makes sample departments in which every role has its person. */
@Component
class Towns {

    private final Accounts accounts;
    private final Departments departments;
    private final Units units;
    private final Fields fields;
    private final SigningKeys keys;
    private final JdbcClient sql;

    Towns(Accounts accounts, Departments departments, Units units, Fields fields, SigningKeys keys, JdbcClient sql) {
        this.accounts = accounts;
        this.departments = departments;
        this.units = units;
        this.fields = fields;
        this.keys = keys;
        this.sql = sql;
    }

    Town build(String department, int size) {
        departments.add(new Department(
                department, "Sở mẫu", "SM", "Ủy ban nhân dân tỉnh mẫu", "Tỉnh mẫu", "Tỉnh mẫu", "Giám đốc"));
        var codes =
                IntStream.rangeClosed(1, size).mapToObj("unit-%02d"::formatted).toList();
        codes.forEach(unit -> units.add(new Unit(department, unit, "Phòng mẫu " + unit)));
        var town = new Town(department, codes, people(department, codes));
        codes.forEach(unit -> fields.add(new Field(department, town.fieldOf(unit), "Lĩnh vực mẫu " + unit, unit)));
        checkPasswordsQuickly(department);
        var director = town.the("director").userName();
        keys.createDemo(director, "Người mẫu", "Sở mẫu", DecisionFixtures.directorPin());
        keys.createDemo(SigningKeys.sealOf(department), "Sở mẫu", "Sở mẫu", DecisionFixtures.sealPin());
        return town;
    }

    /** A program gives its password with each call; thousands of calls would spend minutes on bcrypt. */
    private void checkPasswordsQuickly(String department) {
        sql.sql("update identity.account set password_hash = :plain where department = :department")
                .param("plain", "{noop}" + Person.PASSWORD)
                .param("department", department)
                .update();
    }

    private List<Person> people(String department, List<String> codes) {
        var people = new ArrayList<Person>();
        for (var role : Role.values()) {
            if (role.ofUnit()) {
                codes.forEach(unit -> people.add(person(department, role, unit)));
            } else {
                people.add(person(department, role, ""));
            }
        }
        people.add(account(new Person(department + ".nobody", "", department, ""), Set.of()));
        return people;
    }

    private Person person(String department, Role role, String unit) {
        var name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var userName = department + "." + (unit.isEmpty() ? "" : unit + ".") + name;
        return account(new Person(userName, name, department, unit), groups(department, role, unit));
    }

    /** Chair and secretary are members of the council too. */
    private static Set<String> groups(String department, Role role, String unit) {
        return switch (role) {
            case COUNCIL_CHAIR, COUNCIL_SECRETARY ->
                Set.of(Groups.of(role, department), Groups.of(Role.COUNCIL_MEMBER, department));
            default -> Set.of(role.ofUnit() ? Groups.of(role, department, unit) : Groups.of(role, department));
        };
    }

    private Person account(Person person, Set<String> groups) {
        var unit = person.unit().isEmpty() ? null : person.unit();
        accounts.create(
                new Account(
                        person.userName(), "Người mẫu " + person.userName(), "Chức vụ mẫu", person.department(), unit),
                Person.PASSWORD,
                groups);
        return person;
    }
}
