package vn.vinhdanh.access.oracle;

import java.util.List;

/**
 * Somebody who asks.
 *
 * @param role one of the roles of issue 3, such as {@code unit-head}; empty for none, {@code stranger} for nobody known
 */
public record Reader(String userName, String role, String department, String unit) {

    boolean is(String... roles) {
        return List.of(roles).contains(role);
    }

    boolean isOf(Thing thing) {
        return department.equals(thing.department());
    }

    boolean isOfUnitOf(Thing thing) {
        return is("unit-head", "unit-clerk") && isOf(thing) && unit.equals(thing.unit());
    }

    /** The first unit that is not the proposing one is asked as the division. */
    boolean isAskedAbout(Thing thing) {
        var asked = thing.unit().equals("unit-01") ? "unit-02" : "unit-01";
        return is("division") && isOf(thing) && unit.equals(asked);
    }

    /** Chair and secretary vote as members. */
    boolean sitsInCouncilOf(Thing thing) {
        return is("council-member", "council-chair", "council-secretary") && isOf(thing);
    }
}
