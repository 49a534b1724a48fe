package vn.vinhdanh.nomination.desk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;

/**
 * What two people wrote into one form, brought together: whatever only one of them changed is kept; where both changed
 * the same field, the person says which of the two texts stands.
 *
 * @param form both together; the own text where nothing has been said yet
 * @param taken fields that now hold what the other wrote
 * @param clashes fields about which the person has to say something
 */
record Merge(NomineeForm form, Set<String> taken, Set<String> clashes) {

    /** Nobody else wrote. */
    static Merge alone(NomineeForm form) {
        return new Merge(form, Set.of(), Set.of());
    }

    static Merge of(NomineeForm mine, NomineeForm theirs, FormFields fields) {
        var together = new LinkedHashMap<>(mine.values());
        var taken = new HashSet<String>();
        var clashes = new HashSet<String>();
        for (var each : fields.all()) {
            var field = each.name();
            switch (whose(field, mine, theirs)) {
                case THEIRS -> {
                    together.put(field, theirs.value(field));
                    taken.add(field);
                }
                case NOBODYS -> clashes.add(field);
                case MINE -> together.put(field, mine.value(field));
            }
        }
        if (taken.contains("name")) {
            together.remove("person");
        }
        return new Merge(new NomineeForm(together), taken, clashes);
    }

    private static Whose whose(String field, NomineeForm mine, NomineeForm theirs) {
        var own = mine.print(field);
        var other = theirs.print(field);
        var seen = mine.seen(field);
        if (own.equals(other) || other.equals(seen)) {
            return Whose.MINE;
        }
        if (own.equals(seen)) {
            return Whose.THEIRS;
        }
        // a choice counts for the text it was made about
        var choice = mine.choice(field);
        return choice.equals("MINE:" + other)
                ? Whose.MINE
                : choice.equals("THEIRS:" + other) ? Whose.THEIRS : Whose.NOBODYS;
    }

    private enum Whose {
        MINE,
        THEIRS,
        NOBODYS
    }
}
