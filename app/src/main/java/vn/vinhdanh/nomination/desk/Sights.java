package vn.vinhdanh.nomination.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.organisation.EndedUnit;
import vn.vinhdanh.organisation.EndedUnits;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** Finds out which proposals people may see. */
@Component
public class Sights {

    /** The proposals in sight, for queries on {@code nomination.proposal}. */
    public static final String IN_SIGHT = "(:wholeDepartment or proposal.unit = any(:units))";

    private final Units units;
    private final EndedUnits ended;

    Sights(Units units, EndedUnits ended) {
        this.units = units;
        this.ended = ended;
    }

    /** What the person may see. */
    public Sight of(Actor person) {
        var department = person.department();
        return new Sight(
                department,
                Right.READ_PROPOSALS.isHeldBy(person),
                withForebears(
                        department,
                        units.everOf(department).stream()
                                .map(Unit::code)
                                .filter(unit -> Right.READ_PROPOSALS_OF_UNIT.isHeldBy(person, department, unit))
                                .toList()));
    }

    private List<Unit> withForebears(String department, List<String> own) {
        return own.isEmpty() ? List.of() : units.withForebears(department, own);
    }

    /** The units for which the person may begin proposals today. */
    List<Unit> beginning(Actor person) {
        return units.of(person.department()).stream()
                .filter(unit -> Right.PREPARE_PROPOSAL.isHeldBy(person, unit.department(), unit.code()))
                .toList();
    }

    /** What the person should know of units in sight that are no more. */
    List<EndedUnit> ended(Sight sight) {
        return sight.units().stream()
                .flatMap(unit -> ended.find(unit.department(), unit.code()).stream())
                .toList();
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
