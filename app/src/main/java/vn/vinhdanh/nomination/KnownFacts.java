package vn.vinhdanh.nomination;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.Conditions;
import vn.vinhdanh.catalogue.NomineeFacts;
import vn.vinhdanh.catalogue.RegisteredHonours;

/** Brings together what the unit states, what the inspectorate says and what the register has. */
final class KnownFacts {

    private KnownFacts() {}

    static NomineeFacts of(
            Nomination nomination,
            boolean evidencePresent,
            InspectedConduct.@Nullable Word word,
            RegisteredHonours registered,
            boolean dissolved) {
        var stated = nomination.facts();
        return new NomineeFacts(
                nomination.kind(),
                stated.serviceMonths(),
                stated.taskResult(),
                word != null && word.violated() ? Boolean.TRUE : stated.disciplined(),
                word == null ? stated.pendingConductCase() : Boolean.valueOf(word.pending()),
                stated.sameAchievementAwarded(),
                stated.thematicResultUsed(),
                dissolved,
                !nomination.report().isBlank(),
                evidencePresent,
                nomination.further(),
                registered);
    }

    /** Years in a row go on through the changes of units that the rule follows; the same body under a new name is the same. */
    static RegisteredHonours registered(
            List<HonoursHeld.Honour> known, String awardCode, Conditions conditions, Set<String> followed) {
        var held = known.stream()
                .filter(honour -> honour.isOwnThrough(Set.of("RENAME")))
                .toList();
        var years = known.stream()
                .filter(honour -> honour.isOwnThrough(followed))
                .filter(honour -> conditions.titles().contains(honour.awardCode()))
                .map(HonoursHeld.Honour::year)
                .collect(Collectors.toSet());
        var asked = known.isEmpty() ? 0 : known.get(0).askedYear();
        var forms = held.stream()
                .filter(honour -> honour.overlaps()
                        && !honour.awardCode().equals(awardCode)
                        && conditions.forms().contains(honour.awardCode()))
                .map(HonoursHeld.Honour::told)
                .collect(Collectors.joining(", "));
        return new RegisteredHonours(
                inARow(years, years.contains(asked) ? asked : asked - 1),
                years.contains(asked),
                held.stream().anyMatch(honour -> honour.awardCode().equals(awardCode)),
                forms.isEmpty() ? null : forms);
    }

    /** A year without the title breaks the row. */
    private static int inARow(Set<Integer> years, int last) {
        var count = 0;
        while (years.contains(last - count)) {
            count++;
        }
        return count;
    }
}
