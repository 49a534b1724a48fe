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
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.organisation.EndedUnits;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.text.FoldedText;

/** Who heads a nominee: the heads of the proposing unit, and of the unit that the nomination names. */
@Component
class Superiors {

    private final Accounts accounts;
    private final Units units;
    private final EndedUnits ended;

    Superiors(Accounts accounts, Units units, EndedUnits ended) {
        this.accounts = accounts;
        this.units = units;
        this.ended = ended;
    }

    /** User names of the superiors by nomination, in a fixed number of statements for each department. */
    Map<Long, Set<String>> of(Collection<Nomination> nominations) {
        var groups = groups(nominations);
        var people = accounts.membersByGroup(
                groups.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return groups.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .flatMap(group -> people.getOrDefault(group, Set.of()).stream())
                .collect(Collectors.toSet())));
    }

    /** The groups of heads by nomination. */
    private Map<Long, Set<String>> groups(Collection<Nomination> nominations) {
        var unitsOf = new HashMap<String, List<Unit>>();
        var successorsOf = new HashMap<String, Map<String, Set<String>>>();
        return nominations.stream()
                .collect(Collectors.toMap(
                        Nomination::id,
                        nomination -> unitsNamed(
                                        nomination, unitsOf.computeIfAbsent(nomination.department(), units::everOf))
                                .flatMap(unit -> withSuccessors(
                                        unit,
                                        successorsOf.computeIfAbsent(nomination.department(), ended::successorsOf)))
                                .map(unit -> Groups.head(nomination.department(), unit))
                                .collect(Collectors.toSet()),
                        (one, same) -> one));
    }

    /** Who heads what has come after the unit heads its people. */
    private static Stream<String> withSuccessors(String unit, Map<String, Set<String>> successors) {
        return Stream.concat(Stream.of(unit), successors.getOrDefault(unit, Set.of()).stream());
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
}
