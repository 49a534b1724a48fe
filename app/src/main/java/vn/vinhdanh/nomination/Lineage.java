package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.LineageRules;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.organisation.EndedUnits;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.text.FoldedText;

/** What changes of units mean for nominees: which years go on counting, and who is no more. */
@Component
class Lineage {

    private final LineageRules rules;
    private final Units units;
    private final EndedUnits ended;

    Lineage(LineageRules rules, Units units, EndedUnits ended) {
        this.rules = rules;
        this.units = units;
        this.ended = ended;
    }

    /** Through which changes the years of collectives go on, by award and law. */
    LineageRules.Followed followed() {
        return rules.followed();
    }

    /** Those of the collectives that do not exist today, in a fixed number of statements for each department. */
    Set<Long> dissolved(Collection<Nomination> nominations) {
        var gone = new HashMap<String, Gone>();
        var dissolved = new HashSet<Long>();
        for (var row : nominations) {
            if (row.kind() == RecipientKind.COLLECTIVE
                    && gone.computeIfAbsent(row.department(), this::gone).has(row)) {
                dissolved.add(row.id());
            }
        }
        return dissolved;
    }

    private Gone gone(String department) {
        return new Gone(ended.of(department), units.of(department));
    }

    /** The units that a department has no more, beside those that it has. */
    private static final class Gone {

        private final Set<String> names = new HashSet<>();
        private final Set<String> codes = new HashSet<>();
        private final Set<String> standing = new HashSet<>();

        Gone(Collection<Unit> gone, Collection<Unit> present) {
            gone.forEach(unit -> names.add(FoldedText.fold(unit.name())));
            gone.forEach(unit -> codes.add(unit.code()));
            present.forEach(unit -> standing.add(FoldedText.fold(unit.name())));
        }

        /** The collective is such a unit or belongs to one; where its words name none, it belongs to who proposes it. */
        boolean has(Nomination row) {
            if (names.isEmpty()) {
                return false;
            }
            var name = FoldedText.fold(row.name());
            var unit = FoldedText.fold(row.unitOfDay());
            if (standing.contains(name)) {
                return false;
            }
            if (names.contains(name)) {
                return true;
            }
            return !standing.contains(unit) && (names.contains(unit) || codes.contains(row.unit()));
        }
    }
}
