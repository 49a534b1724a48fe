package vn.vinhdanh.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organisation.WantedUnitChange.Successor;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.platform.text.VietnameseDate;

/** What a change of units must be like: whole, in the order of time, and without a unit that comes after itself. */
@Component
class UnitChangeRules {

    private final Units units;
    private final JdbcClient sql;

    UnitChangeRules(Units units, JdbcClient sql) {
        this.units = units;
        this.sql = sql;
    }

    /** Why the change cannot be, each at its field; empty when it can. */
    List<Reason> against(WantedUnitChange wanted) {
        var reasons = new ArrayList<Reason>();
        if (wanted.decision().isBlank()) {
            reasons.add(Reason.at("decision", "organisation.change.noDecision"));
        }
        reasons.addAll(counts(wanted));
        var day = wanted.day();
        if (day == null) {
            reasons.add(Reason.at("day", "organisation.change.noDay"));
        } else if (reasons.isEmpty()) {
            var known = units.of(wanted.department(), day);
            reasons.addAll(existing(wanted, day, known));
            if (reasons.isEmpty()) {
                reasons.addAll(inOrder(wanted, day));
                reasons.addAll(named(wanted, known));
            }
        }
        return reasons;
    }

    /** How many units stand on either side. */
    private static List<Reason> counts(WantedUnitChange wanted) {
        var before = new HashSet<>(wanted.before()).size();
        var after = new HashSet<>(wanted.after()).size();
        var wrong =
                switch (wanted.kind()) {
                    case RENAME -> before != 1 ? "before.noUnit" : after != 1 ? "after.noName" : "";
                    case MERGE -> before < 2 ? "before.mergeOfOne" : after != 1 ? "after.noSuccessor" : "";
                    case SPLIT -> before != 1 ? "before.noUnit" : after < 2 ? "after.splitIntoOne" : "";
                    case DISSOLVE -> before != 1 ? "before.noUnit" : "";
                };
        if (wrong.isEmpty()) {
            var toItself = wanted.kind() == UnitChangeKind.DISSOLVE
                    && wanted.after().stream().anyMatch(unit -> wanted.before().contains(unit.code()));
            return toItself ? List.of(Reason.at("after", "organisation.change.after.itself")) : List.of();
        }
        return List.of(Reason.at(wrong.substring(0, wrong.indexOf('.')), "organisation.change." + wrong));
    }

    /** Every unit that is named exists on that day. */
    private static List<Reason> existing(WantedUnitChange wanted, LocalDate day, List<Unit> known) {
        var codes = known.stream().map(Unit::code).toList();
        var written = VietnameseDate.of(day);
        return Stream.concat(
                        wanted.before().stream()
                                .filter(code -> !codes.contains(code))
                                .map(code -> Reason.at("before", "organisation.change.before.notThere", written)),
                        wanted.after().stream()
                                .filter(unit -> !unit.isNew() && !codes.contains(unit.code()))
                                .map(unit -> Reason.at("after", "organisation.change.after.notThere", written)))
                .distinct()
                .toList();
    }

    /** The history of a unit is only added to: nothing happens to it before or on the day of what happened last. */
    private List<Reason> inOrder(WantedUnitChange wanted, LocalDate day) {
        return Stream.concat(
                        wanted.before().stream(),
                        wanted.after().stream().filter(unit -> !unit.isNew()).map(Successor::code))
                .distinct()
                .map(code -> last(wanted.department(), code))
                .flatMap(Optional::stream)
                .filter(last -> !day.isAfter(last.day()))
                .map(last -> Reason.at(
                        "day",
                        day.equals(last.day()) ? "organisation.change.day.twice" : "organisation.change.day.tooEarly",
                        last.name(),
                        VietnameseDate.of(last.day())))
                .toList();
    }

    private Optional<Last> last(String department, String code) {
        return sql.sql("""
                        select unit.name, greatest(unit.valid_from, changed.day) as day
                          from organisation.unit
                          left join lateral (
                               select max(day) as day from organisation.unit_change
                                 join organisation.unit_change_part on change_id = id
                                where department = :department and unit_change_part.unit = :code and undone_at is null
                               ) changed on true
                         where unit.department = :department and unit.code = :code
                           and greatest(unit.valid_from, changed.day) > '-infinity'
                         order by unit.valid_from desc limit 1
                        """)
                .param("department", department)
                .param("code", code)
                .query(Last.class)
                .optional();
    }

    /** New names are there, differ from each other, and nobody else bears them. */
    private static List<Reason> named(WantedUnitChange wanted, List<Unit> known) {
        var taken = new HashSet<String>();
        known.stream()
                .filter(unit -> !wanted.before().contains(unit.code()))
                .forEach(unit -> taken.add(FoldedText.fold(unit.name())));
        var reasons = new ArrayList<Reason>();
        for (var unit : wanted.after()) {
            var own = known.stream()
                    .filter(each -> each.code().equals(unit.code()))
                    .findFirst()
                    .map(Unit::name);
            if (wanted.kind() == UnitChangeKind.RENAME && own.equals(Optional.of(unit.name()))) {
                reasons.add(Reason.at("after", "organisation.change.after.sameName"));
            } else if (wanted.kind() == UnitChangeKind.DISSOLVE) {
                continue;
            } else if (unit.name().isEmpty() && own.isEmpty()) {
                reasons.add(Reason.at("after", "organisation.change.after.noName"));
            } else if (!taken.add(FoldedText.fold(unit.name().isEmpty() ? own.orElseThrow() : unit.name()))) {
                reasons.add(Reason.at("after", "organisation.change.after.nameTaken", unit.name()));
            }
        }
        return reasons;
    }

    /** What happened to a unit last, and when. */
    record Last(String name, LocalDate day) {}
}
