package vn.vinhdanh.catalogue.rules;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.vinhdanh.catalogue.rules.RuleDifference.Kind;

/** Lays two versions of a table beside each other: equal rows stay, what lies between has changed. */
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
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            var old = delta.getSource();
            var fresh = delta.getTarget();
            between(
                    old.getPosition(),
                    old.getPosition() + old.size(),
                    fresh.getPosition(),
                    fresh.getPosition() + fresh.size());
        }
        return rows;
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
