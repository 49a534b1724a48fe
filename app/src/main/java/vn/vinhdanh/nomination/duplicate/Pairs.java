package vn.vinhdanh.nomination.duplicate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes pairs of entries. */
final class Pairs {

    private Pairs() {}

    static Set<Pair> among(List<Entry> group) {
        return in(group, entry -> "", (one, other) -> true);
    }

    /** The pairs of those that share the key and fit together. */
    static Set<Pair> in(Collection<Entry> entries, Function<Entry, String> key, BiPredicate<Entry, Entry> fitting) {
        var pairs = new HashSet<Pair>();
        for (var group : entries.stream().collect(Collectors.groupingBy(key)).values()) {
            for (var one = 0; one < group.size(); one++) {
                for (var other = one + 1; other < group.size(); other++) {
                    if (fitting.test(group.get(one), group.get(other))) {
                        pairs.add(Pair.of(group.get(one).id(), group.get(other).id()));
                    }
                }
            }
        }
        return pairs;
    }
}
