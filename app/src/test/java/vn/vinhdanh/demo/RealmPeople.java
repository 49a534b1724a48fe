package vn.vinhdanh.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Unit;

/** The groups and people that Keycloak's realm file must hold, made from the demonstration and the roles. */
final class RealmPeople {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmPeople() {}

    /** Flat: departments and units with what the product must know of them, and a group for every role in each. */
    static ArrayNode groups() {
        var groups = JSON.createArrayNode();
        Cast.departments().forEach(department -> {
            addDepartment(groups, department);
            Cast.units().stream()
                    .filter(unit -> unit.department().equals(department.code()))
                    .forEach(unit -> addUnit(groups, unit));
        });
        return groups;
    }

    private static void addDepartment(ArrayNode groups, Department department) {
        var group = add(groups, department.code());
        attribute(group, "name", department.name());
        attribute(group, "symbol", department.symbol());
        attribute(group, "parentName", department.parentName());
        attribute(group, "province", department.province());
        attribute(group, "placeOfSigning", department.placeOfSigning());
        attribute(group, "directorTitle", department.directorTitle());
        Stream.of(Role.values())
                .filter(role -> !role.ofUnit())
                .forEach(role -> add(groups, Groups.of(role, department.code())));
    }

    private static void addUnit(ArrayNode groups, Unit unit) {
        attribute(add(groups, groupOf(unit.department(), unit.code())), "name", unit.name());
        Stream.of(Role.values())
                .filter(Role::ofUnit)
                .forEach(role -> add(groups, Groups.of(role, unit.department(), unit.code())));
    }

    private static ObjectNode add(ArrayNode groups, String name) {
        return groups.addObject().put("name", name);
    }

    private static String groupOf(String department, String unit) {
        return department + "." + unit;
    }

    private static void attribute(ObjectNode holder, String name, String value) {
        holder.withObjectProperty("attributes").putArray(name).add(value);
    }

    /** Without passwords, and disabled wherever nobody asks for a demonstration. */
    static ArrayNode people() {
        var people = JSON.createArrayNode();
        Cast.people().forEach(person -> addPerson(people.addObject(), person));
        return people;
    }

    private static void addPerson(ObjectNode user, Person person) {
        var account = person.account();
        user.put("username", account.userName());
        user.put("enabled", "${VINHDANH_DEMO_PEOPLE:false}");
        // a Vietnamese name is not cut in two
        user.put("firstName", "");
        user.put("lastName", account.fullName());
        user.put("email", account.email());
        user.put("emailVerified", true);
        Map.of("title", account.title(), "demo", "true").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> attribute(user, entry.getKey(), entry.getValue()));
        var groups = new TreeSet<>(person.groups());
        groups.add(account.department());
        if (account.unit() != null) {
            groups.add(groupOf(account.department(), account.unit()));
        }
        groups.forEach(group -> user.withArrayProperty("groups").add("/" + group));
        user.putArray("realmRoles").add("default-roles-vinhdanh");
    }
}
