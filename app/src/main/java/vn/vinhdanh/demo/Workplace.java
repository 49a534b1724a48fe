package vn.vinhdanh.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.organisation.Fields;
import vn.vinhdanh.organisation.Units;

/** The departments of the demonstration with their units, fields and the open call. */
@Component
@Profile("!production")
class Workplace {

    private final Departments departments;
    private final Units units;
    private final Fields fields;
    private final OpenCall call;

    Workplace(Departments departments, Units units, Fields fields, OpenCall call) {
        this.departments = departments;
        this.units = units;
        this.fields = fields;
        this.call = call;
    }

    void fill() {
        Cast.departments().forEach(departments::add);
        Cast.units().forEach(units::add);
        Cast.fields().forEach(fields::add);
        Cast.usualFields().forEach((unit, field) -> fields.addUsual(Cast.BINH_DUONG, Person.unit(unit), field));
        call.open();
    }
}
