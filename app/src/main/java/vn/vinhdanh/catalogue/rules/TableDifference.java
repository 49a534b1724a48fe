package vn.vinhdanh.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.vinhdanh.catalogue.rules.RuleDifference.Kind;

/** Lays two versions of a table beside each other: the longest run of equal rows stays, what lies between has changed. */
final class TableDifference {

    private final String sheet;
    private final List<String> labels;
    private final List<List<String>> before;
    private final List<List<String>> after;
    private final List<RuleDifference> rows = new ArrayList<>();

    TableDifference(RuleTable before, RuleTable after) {
        sheet = RuleBook.sheet(after);
        labels = after.columns().stream().map(RuleColumn::label).toList();
        this.before = written(before);
        this.after = written(after);
    }

    List<RuleDifference> rows() {
        var common = common();
        var old = 0;
        var fresh = 0;
        var oldBegin = 0;
        var freshBegin = 0;
        while (old < before.size() || fresh < after.size()) {
            if (old < before.size() && fresh < after.size() && before.get(old).equals(after.get(fresh))) {
                between(oldBegin, old, freshBegin, fresh);
                oldBegin = ++old;
                freshBegin = ++fresh;
            } else if (fresh == after.size()
                    || (old < before.size() && common[old + 1][fresh] >= common[old][fresh + 1])) {
                old++;
            } else {
                fresh++;
            }
        }
        between(oldBegin, old, freshBegin, fresh);
        return rows;
    }

    /** How many equal rows lie behind each pair of places. */
    private int[][] common() {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var old = before.size() - 1; old >= 0; old--) {
            for (var fresh = after.size() - 1; fresh >= 0; fresh--) {
                common[old][fresh] = before.get(old).equals(after.get(fresh))
                        ? common[old + 1][fresh + 1] + 1
                        : Math.max(common[old + 1][fresh], common[old][fresh + 1]);
            }
        }
        return common;
    }

    /** Rows that have more cells in common than not are one row that was changed. */
    private void between(int oldBegin, int oldEnd, int freshBegin, int freshEnd) {
        var old = oldBegin;
        for (var fresh = freshBegin; fresh < freshEnd; fresh++) {
            var wanted = after.get(fresh);
            var match = IntStream.range(old, oldEnd)
                    .filter(place -> isAlike(before.get(place), wanted))
                    .findFirst()
                    .orElse(-1);
            if (match < 0) {
                rows.add(RuleDifference.of(sheet, fresh, Kind.ADDED, labels, List.of(), wanted));
                continue;
            }
            removed(old, match);
            rows.add(RuleDifference.of(sheet, fresh, Kind.CHANGED, labels, before.get(match), wanted));
            old = match + 1;
        }
        removed(old, oldEnd);
    }

    private void removed(int begin, int end) {
        IntStream.range(begin, end)
                .forEach(place ->
                        rows.add(RuleDifference.of(sheet, place, Kind.REMOVED, labels, before.get(place), List.of())));
    }

    private static boolean isAlike(List<String> one, List<String> other) {
        var most = Math.min(one.size(), other.size());
        var equal = IntStream.range(0, most)
                .filter(place -> one.get(place).equals(other.get(place)))
                .count();
        return equal * 2 > most;
    }

    private static List<List<String>> written(RuleTable table) {
        var grammars = table.columns().stream()
                .map(column -> CellGrammar.of(column, Set.of()))
                .toList();
        return table.rows().stream()
                .map(row -> IntStream.range(0, grammars.size())
                        .mapToObj(
                                place -> grammars.get(place).written(row.cells().get(place)))
                        .toList())
                .toList();
    }
}
