package vn.vinhdanh.nomination.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.sheet.CheckedRow;
import vn.vinhdanh.nomination.sheet.RowState;
import vn.vinhdanh.platform.web.PageNumber;

/**
 * One page of the rows under repair, those in one state.
 *
 * @param counts how many there are in each state
 * @param page counted from zero
 */
record Repairs(Map<RowState, Integer> counts, RowState shown, List<CheckedRow> rows, int page, int pages) {

    /** The state asked for, or the first in which there are rows: wrong ones first. */
    static Repairs of(List<CheckedRow> all, String asked, String page) {
        var counts = new EnumMap<RowState, Integer>(RowState.class);
        for (var state : RowState.values()) {
            counts.put(state, 0);
        }
        all.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        var shown = shown(counts, asked);
        var rows = all.stream().filter(row -> row.state() == shown).toList();
        var pages = PageNumber.count(rows.size(), Nominees.PAGE);
        var at = Math.min(PageNumber.of(page, 0), pages - 1);
        return new Repairs(
                counts,
                shown,
                rows.subList(at * Nominees.PAGE, Math.min(rows.size(), (at + 1) * Nominees.PAGE)),
                at,
                pages);
    }

    private static RowState shown(Map<RowState, Integer> counts, String asked) {
        RowState first = RowState.READY;
        for (var state : RowState.values()) {
            if (counts.getOrDefault(state, 0) > 0) {
                if (state.name().equals(asked)) {
                    return state;
                }
                first = first == RowState.READY ? state : first;
            }
        }
        return first;
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int wrong() {
        return counts.getOrDefault(RowState.WRONG, 0);
    }

    public int listed() {
        return counts.getOrDefault(RowState.LISTED, 0);
    }

    public int ready() {
        return counts.getOrDefault(RowState.READY, 0);
    }
}
