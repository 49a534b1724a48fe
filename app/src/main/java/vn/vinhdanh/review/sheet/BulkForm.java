package vn.vinhdanh.review.sheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.review.Verdict;

/**
 * One verdict for many rows, as the browser sends it.
 *
 * @param pick ids of the rows that are ticked
 * @param all whether every row that the filter leaves is meant instead
 * @param seen id and version of each of these, such as {@code 12:0,13:2}
 */
record BulkForm(
        @Nullable Verdict verdict,
        @Nullable String reason,
        @Nullable List<Long> pick,
        @Nullable Boolean all,
        @Nullable String seen) {

    static final BulkForm EMPTY = new BulkForm(null, null, null, null, null);

    /** Whether the verdict of this name is chosen. */
    public boolean isVerdict(String name) {
        return verdict != null && verdict.name().equals(name);
    }

    /** Whether every row that the filter leaves is meant. */
    public boolean isForAll() {
        return Boolean.TRUE.equals(all);
    }

    Verdict requireVerdict() {
        if (verdict == null) {
            throw Refusal.of("review.bulk.noVerdict");
        }
        return verdict;
    }

    /** The reason as it was typed. */
    public String typedReason() {
        return reason == null ? "" : reason;
    }

    /** The rows that are meant, each with the version that the officer saw. */
    Map<Long, Integer> requireRows() {
        var versions = versions();
        if (!isForAll()) {
            versions.keySet().retainAll(pick == null ? List.of() : pick);
        }
        if (versions.isEmpty()) {
            throw Refusal.of("review.bulk.nothingPicked");
        }
        return versions;
    }

    private Map<Long, Integer> versions() {
        var versions = new LinkedHashMap<Long, Integer>();
        if (seen != null && seen.matches("\\d{1,18}:\\d{1,9}(,\\d{1,18}:\\d{1,9})*")) {
            Arrays.stream(seen.split(","))
                    .map(each -> each.split(":"))
                    .forEach(each -> versions.put(Long.valueOf(each[0]), Integer.valueOf(each[1])));
        }
        return versions;
    }
}
