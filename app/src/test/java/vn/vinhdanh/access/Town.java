package vn.vinhdanh.access;

import java.util.List;

/** A department with its units and one person for each role, in each unit where the role belongs to units. */
record Town(String department, List<String> units, List<Person> people) {

    /** The first unit that is not this one. */
    String neighbourOf(String unit) {
        return units.stream().filter(each -> !each.equals(unit)).findFirst().orElseThrow();
    }

    /** Code of the field about which the unit is asked. */
    String fieldOf(String unit) {
        return "of-" + unit;
    }

    Person the(String role) {
        return the(role, "");
    }

    Person the(String role, String unit) {
        return people.stream()
                .filter(person -> person.role().equals(role) && person.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
