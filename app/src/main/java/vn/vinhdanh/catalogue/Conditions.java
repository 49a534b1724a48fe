package vn.vinhdanh.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All conditions that a regime sets for an award, in the order of the table. */
public record Conditions(List<Condition> all) {

    /** What the unit must state beyond what every award asks. */
    public Set<FurtherFact> asked() {
        var asked = EnumSet.noneOf(FurtherFact.class);
        all.forEach(condition -> asked.addAll(condition.asks()));
        return asked;
    }

    /** Codes of the awards whose years in a row count. */
    public Set<String> titles() {
        return all.stream().flatMap(each -> each.titles().stream()).collect(Collectors.toSet());
    }

    /** Codes of the awards that may not honour the same achievement. */
    public Set<String> forms() {
        return all.stream().flatMap(each -> each.forms().stream()).collect(Collectors.toSet());
    }

    Set<String> tables() {
        return all.stream().map(Condition::table).collect(Collectors.toSet());
    }
}
