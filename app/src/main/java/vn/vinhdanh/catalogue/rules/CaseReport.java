package vn.vinhdanh.catalogue.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the cases make of a set beside the one that it is compared with.
 *
 * @param changed the cases that come to something else
 * @param unexpected how many cases come to something else than their texts say
 * @param silent the ids of the rows that had a say in no case
 */
record CaseReport(int cases, List<Changed> changed, int unexpected, List<String> silent) {

    /**
     * A case whose answer changes.
     *
     * @param lines what changes in it
     */
    record Changed(RuleCase about, List<Line> lines) {}

    /**
     * A condition whose answer changes; a sign is empty where the condition is not asked.
     *
     * @param expected what the text makes of it
     */
    record Line(String code, String expected, String before, String after) {}

    /** The report of a set that has been tested; without a case before that. */
    static CaseReport of(RuleSet set, RuleSetRows sets) {
        var base = set.base();
        var after = sets.tested(set.number());
        var before = base == null ? after : sets.tested(base);
        var changed = new ArrayList<Changed>();
        var unexpected = 0;
        if (set.tested() && before.answers().size() == after.answers().size()) {
            for (var each : RuleCase.all()) {
                var was = before.answers().get(each.number() - 1);
                var is = after.answers().get(each.number() - 1);
                unexpected += is.equals(each.lines()) ? 0 : 1;
                if (!is.equals(was)) {
                    changed.add(new Changed(each, lines(each.lines(), was, is)));
                }
            }
        }
        return new CaseReport(after.answers().size(), changed, unexpected, after.silent());
    }

    private static List<Line> lines(String expected, String before, String after) {
        var wanted = signs(expected);
        var was = signs(before);
        var is = signs(after);
        var codes = new TreeSet<>(was.keySet());
        codes.addAll(is.keySet());
        return codes.stream()
                .map(code -> new Line(
                        code, wanted.getOrDefault(code, ""), was.getOrDefault(code, ""), is.getOrDefault(code, "")))
                .filter(line -> !line.before().equals(line.after()))
                .toList();
    }

    private static Map<String, String> signs(String lines) {
        var signs = new LinkedHashMap<String, String>();
        for (var each : lines.split(" ")) {
            if (!each.isEmpty()) {
                signs.put(each.substring(0, each.length() - 1), each.substring(each.length() - 1));
            }
        }
        return signs;
    }
}
