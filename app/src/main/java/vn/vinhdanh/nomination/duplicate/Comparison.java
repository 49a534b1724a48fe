package vn.vinhdanh.nomination.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds entries against each other; the order in which they come changes nothing. */
final class Comparison {

    private final List<Entry> entries;
    private final Set<String> units;
    private final Map<Long, String> names;

    /** The units are the folded names of those of the department. */
    Comparison(List<Entry> entries, Set<String> units) {
        this.entries = entries;
        this.units = units;
        this.names = entries.stream().collect(Collectors.toMap(Entry::id, Entry::foldedName));
    }

    /** What is found about each pair: who it is by the entries of one call, likeness of reports in any two. */
    List<Found> found(long call, Map<Pair, Integer> likeness) {
        var byId = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        var kinds = new HashMap<Pair, Kind>();
        likeness.keySet().forEach(pair -> kinds.put(pair, Kind.REPORT_ALIKE));
        var ofCall = entries.stream().filter(entry -> entry.callId() == call).toList();
        namesakes(ofCall).forEach(pair -> kinds.putIfAbsent(pair, Kind.NAME_ALIKE));
        same(ofCall).forEach(kinds::put);
        return kinds.entrySet().stream()
                .filter(each -> byId.containsKey(each.getKey().first())
                        && byId.containsKey(each.getKey().second()))
                .map(each -> new Found(
                        each.getKey(),
                        each.getValue(),
                        isOne(
                                byId.get(each.getKey().first()),
                                byId.get(each.getKey().second())),
                        likeness.getOrDefault(each.getKey(), 0)))
                .toList();
    }

    /** The pairs that are one nominee for sure. */
    Map<Pair, Kind> same(List<Entry> among) {
        var same = new HashMap<Pair, Kind>();
        among.stream()
                .filter(entry -> entry.identity(units) != null)
                .collect(Collectors.groupingBy(entry -> Objects.requireNonNull(entry.identity(units))))
                .values()
                .forEach(group -> Pairs.among(group).forEach(pair -> same.put(pair, kind(group))));
        return same;
    }

    /** The pairs of people who bear one name, or nearly one in the same unit by two proposers, and are not known to be one. */
    Set<Pair> namesakes(List<Entry> among) {
        var people = among.stream().filter(Entry::isPerson).toList();
        var pairs = Pairs.in(people, this::name, (one, other) -> true);
        pairs.addAll(Pairs.in(
                people,
                Entry::foldedUnit,
                // within a list its own unit tells Lan and Loan apart; between two lists one may be a slip of the pen
                (one, other) ->
                        one.proposalId() != other.proposalId() && Spelling.isOneLetterApart(name(one), name(other))));
        return pairs;
    }

    private String name(Entry entry) {
        return Objects.requireNonNull(names.get(entry.id()));
    }

    private boolean isOne(@Nullable Entry one, @Nullable Entry other) {
        var identity = Objects.requireNonNull(one).identity(units);
        return identity != null && identity.equals(Objects.requireNonNull(other).identity(units));
    }

    private static Kind kind(List<Entry> group) {
        return group.get(0).isPerson() ? Kind.SAME_PERSON : Kind.SAME_COLLECTIVE;
    }
}
