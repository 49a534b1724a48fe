package vn.vinhdanh.nomination.desk;

import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** Finds out which proposals people may see. */
@Component
public class Sights {

    /** The proposals in sight, for queries on {@code nomination.proposal}. */
    public static final String IN_SIGHT = "(:wholeDepartment or proposal.unit = any(:units))";

    private final Units units;

    Sights(Units units) {
        this.units = units;
    }

    /** What the person may see. */
    public Sight of(Actor person) {
        var department = person.department();
        return new Sight(
                department,
                Right.READ_PROPOSALS.isHeldBy(person),
                units.of(department).stream()
                        .filter(unit -> Right.READ_PROPOSALS_OF_UNIT.isHeldBy(person, department, unit.code()))
                        .toList());
    }

    /** For people who see none, the pages of proposals do not exist. */
    public Sight require(Actor person) {
        var sight = of(person);
        if (sight.isEmpty()) {
            throw new NotFound();
        }
        return sight;
    }
}
