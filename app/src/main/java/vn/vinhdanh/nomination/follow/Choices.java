package vn.vinhdanh.nomination.follow;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.nomination.Call;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.desk.Sight;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;

/** The words around what is found: what there is to choose from, and the names of awards. */
@Component
class Choices {

    private final Calls calls;
    private final Units units;
    private final Awards awards;

    Choices(Calls calls, Units units, Awards awards) {
        this.calls = calls;
        this.units = units;
        this.awards = awards;
    }

    List<Call> calls(Actor person) {
        return calls.of(person.department());
    }

    /** A unit's people choose among their own units, everybody else among all. */
    List<Unit> units(Sight sight) {
        return sight.wholeDepartment() || sight.isEmpty() ? units.everOf(sight.department()) : sight.units();
    }

    /** Names of the awards by code. */
    Map<String, String> awards(List<Found> rows) {
        return awards.names(rows.stream().map(Found::awardCode).distinct().toList());
    }
}
