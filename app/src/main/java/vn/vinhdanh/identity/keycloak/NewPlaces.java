package vn.vinhdanh.identity.keycloak;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;

/** Adds departments and units that Keycloak has as groups and nobody has entered here; what is here stays as it is. */
@Component
@Profile("keycloak")
class NewPlaces {

    private final Departments departments;
    private final Units units;

    NewPlaces(Departments departments, Units units) {
        this.departments = departments;
        this.units = units;
    }

    void add(List<Department> found, List<Unit> foundUnits) {
        var known = departments.all().stream().map(Department::code).toList();
        found.stream().filter(department -> !known.contains(department.code())).forEach(departments::add);
        for (var department : found) {
            var knownUnits =
                    units.everOf(department.code()).stream().map(Unit::code).toList();
            foundUnits.stream()
                    .filter(unit -> unit.department().equals(department.code()) && !knownUnits.contains(unit.code()))
                    .forEach(units::add);
        }
    }
}
