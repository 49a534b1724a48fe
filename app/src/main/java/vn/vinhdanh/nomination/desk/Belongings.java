package vn.vinhdanh.nomination.desk;

import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.text.FoldedText;

/** Says whether a nominee and the unit that is named belong to the department. */
@Component
class Belongings {

    private final Units units;

    Belongings(Units units) {
        this.units = units;
    }

    Belonging of(Nomination nominee) {
        var unit = FoldedText.fold(nominee.unitOfDay());
        return new Belonging(
                nominee.userName() != null,
                nominee.personId() != null,
                units.of(nominee.department()).stream()
                        .anyMatch(known -> FoldedText.fold(known.name()).equals(unit)));
    }

    /**
     * Whether person and unit are known to be of the department.
     *
     * @param known whether the person is one whom the department knows, of its own or from elsewhere
     */
    record Belonging(boolean person, boolean known, boolean unit) {}
}
