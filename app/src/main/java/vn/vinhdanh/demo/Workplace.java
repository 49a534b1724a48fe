package vn.vinhdanh.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.organisation.Units;

/** The departments of the demonstration with their units and the open call. */
@Component
@Profile("!production")
class Workplace {

    private final Departments departments;
    private final Units units;
    private final OpenCall call;

    Workplace(Departments departments, Units units, OpenCall call) {
        this.departments = departments;
        this.units = units;
        this.call = call;
    }

    void fill() {
        Cast.departments().forEach(departments::add);
        Cast.units().forEach(units::add);
        call.open();
    }
}
