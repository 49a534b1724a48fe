package vn.vinhdanh.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.text.FoldedText;

/** Who heads a nominee: the heads of the proposing unit, and of the unit that the nomination names. */
@Component
class Superiors {

    private final Accounts accounts;
    private final Units units;

    Superiors(Accounts accounts, Units units) {
        this.accounts = accounts;
        this.units = units;
    }

    /** User names of the superiors by nomination; each unit's heads are asked for once. */
    Map<Long, Set<String>> of(Collection<Nomination> nominations) {
        var unitsOf = new HashMap<String, List<Unit>>();
        var headsOf = new HashMap<String, Set<String>>();
        var superiors = new HashMap<Long, Set<String>>();
        for (var nomination : nominations) {
            var known = unitsOf.computeIfAbsent(nomination.department(), units::of);
            superiors.put(
                    nomination.id(),
                    unitsNamed(nomination, known)
                            .map(unit -> Groups.head(nomination.department(), unit))
                            .distinct()
                            .flatMap(group -> headsOf.computeIfAbsent(group, this::people).stream())
                            .collect(Collectors.toSet()));
        }
        return superiors;
    }

    /** Codes of the proposing unit, the unit of the day and, for a collective, the unit that it is. */
    private static Stream<String> unitsNamed(Nomination nomination, List<Unit> known) {
        var names = Stream.of(
                        nomination.unitOfDay(), nomination.kind() == RecipientKind.COLLECTIVE ? nomination.name() : "")
                .map(FoldedText::fold)
                .collect(Collectors.toSet());
        var named = known.stream()
                .filter(unit -> names.contains(FoldedText.fold(unit.name())))
                .map(Unit::code);
        return Stream.concat(Stream.of(nomination.unit()), named);
    }

    private Set<String> people(String group) {
        return accounts.members(group).stream().map(Account::userName).collect(Collectors.toSet());
    }
}
