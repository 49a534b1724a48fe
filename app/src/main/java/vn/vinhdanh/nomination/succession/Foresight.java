package vn.vinhdanh.nomination.succession;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.succession.Foreseen.OpenProposal;
import vn.vinhdanh.nomination.succession.Foreseen.UnitPeople;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.UnitChange;
import vn.vinhdanh.organisation.UnitChangeKind;
import vn.vinhdanh.organisation.UnitChanges;
import vn.vinhdanh.organisation.WantedUnitChange;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Says what a change of units will do, in a fixed number of statements. */
@Component
class Foresight {

    private static final int SHOWN = 20;
    private static final String CONCERNED = """
             from nomination.proposal
            where department = :department and unit = any(:units)
              and status in
            """ + MoveRows.OPEN;

    private final UnitChanges changes;
    private final Accounts accounts;
    private final BusinessCalendar calendar;
    private final JdbcClient sql;

    Foresight(UnitChanges changes, Accounts accounts, BusinessCalendar calendar, JdbcClient sql) {
        this.changes = changes;
        this.accounts = accounts;
        this.calendar = calendar;
        this.sql = sql;
    }

    /** Refused like the change itself when it cannot be. */
    @Transactional(readOnly = true)
    Foreseen of(WantedUnitChange wanted, Actor actor) {
        var change = changes.planned(wanted, actor);
        var concerned = change.kind() == UnitChangeKind.RENAME ? change.before() : change.ended();
        var people = people(Stream.concat(concerned.stream(), change.after().stream())
                .filter(unit -> !unit.code().isEmpty())
                .toList());
        return new Foreseen(
                change,
                change.day().isAfter(calendar.today()),
                proposals(change, concerned),
                count(change, concerned),
                concerned.stream().map(unit -> ofUnit(unit, people)).toList(),
                change.kind() == UnitChangeKind.RENAME
                        ? List.of()
                        : change.after().stream()
                                .filter(unit -> ofUnit(unit, people).heads() == 0)
                                .toList());
    }

    private List<OpenProposal> proposals(UnitChange change, List<Unit> concerned) {
        return concerned(
                        "select id, unit_name, call_title, status" + CONCERNED + " order by id limit " + SHOWN,
                        change,
                        concerned)
                .query(OpenProposal.class)
                .list();
    }

    private long count(UnitChange change, List<Unit> concerned) {
        return concerned("select count(*)" + CONCERNED, change, concerned)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec concerned(String statement, UnitChange change, List<Unit> concerned) {
        return sql.sql(statement)
                .param("department", change.department())
                .param("units", concerned.stream().map(Unit::code).toArray(String[]::new));
    }

    private Map<String, Set<String>> people(List<Unit> units) {
        return accounts.membersByGroup(units.stream()
                .flatMap(unit -> Stream.of(group(Role.UNIT_HEAD, unit), group(Role.UNIT_CLERK, unit)))
                .collect(Collectors.toSet()));
    }

    private static UnitPeople ofUnit(Unit unit, Map<String, Set<String>> people) {
        return unit.code().isEmpty()
                ? new UnitPeople(unit, 0, 0)
                : new UnitPeople(
                        unit,
                        people.getOrDefault(group(Role.UNIT_HEAD, unit), Set.of())
                                .size(),
                        people.getOrDefault(group(Role.UNIT_CLERK, unit), Set.of())
                                .size());
    }

    private static String group(Role role, Unit unit) {
        return Groups.of(role, unit.department(), unit.code());
    }
}
