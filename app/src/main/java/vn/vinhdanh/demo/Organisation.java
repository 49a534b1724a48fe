package vn.vinhdanh.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.organisation.Units;

/** The departments and units of the demonstration. */
@Component
@Profile("!production")
class Organisation {

    private final Departments departments;
    private final Units units;

    Organisation(Departments departments, Units units) {
        this.departments = departments;
        this.units = units;
    }

    void fill() {
        Cast.departments().forEach(departments::add);
        Cast.units().forEach(units::add);
    }
}
