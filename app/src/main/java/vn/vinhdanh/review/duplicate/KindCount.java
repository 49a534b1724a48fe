package vn.vinhdanh.review.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.duplicate.Kind;

/**
 * How many pairs of a kind there are.
 *
 * @param part of the most frequent kind, from 0 to 1, for drawing
 */
record KindCount(Kind kind, int count, double part) {

    static List<KindCount> all(Map<Kind, Integer> counts) {
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return Arrays.stream(Kind.values())
                .map(kind ->
                        new KindCount(kind, counts.getOrDefault(kind, 0), (double) counts.getOrDefault(kind, 0) / most))
                .toList();
    }

    /** How many there are of the kind, or of all. */
    static int of(Map<Kind, Integer> counts, @Nullable Kind kind) {
        return kind == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(kind, 0);
    }
}
