package vn.vinhdanh.nomination.succession;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.succession.UnitSheet.UnitLine;
import vn.vinhdanh.nomination.succession.UnitSheet.WaitingProposal;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.UnitChange;
import vn.vinhdanh.organisation.UnitChanges;
import vn.vinhdanh.organisation.UnitName;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.web.PageNumber;

/** Reads what the page of units shows, in a fixed number of statements. */
@Component
class UnitSheets {

    static final int PAGE = 20;

    private static final String WAITING = """
            select proposal.id, proposal.unit_name, call_title, status, line.code, unit.name
              from nomination.proposal
             cross join lateral organisation.successors(department, proposal.unit, :today) line
             cross join lateral (select name from organisation.unit
                                  where unit.department = proposal.department and unit.code = line.code
                                    and valid_from <= :today
                                  order by valid_from desc limit 1) unit
             where department = :department
               and status in %s
               and not organisation.in_force(department, proposal.unit, :today)
             order by proposal.id, line.code
            """.formatted(MoveRows.OPEN);

    private final UnitChanges changes;
    private final BusinessCalendar calendar;
    private final JdbcClient sql;

    UnitSheets(UnitChanges changes, BusinessCalendar calendar, JdbcClient sql) {
        this.changes = changes;
        this.calendar = calendar;
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    UnitSheet of(Actor person, int asked) {
        var codes = changes.codes(person.department());
        var pages = PageNumber.count(codes.size(), PAGE);
        var page = Math.min(Math.max(1, asked), pages);
        var shown = codes.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
        var names = changes.names(person.department(), shown).stream().collect(Collectors.groupingBy(UnitName::code));
        var today = calendar.today();
        return new UnitSheet(
                today,
                shown.stream()
                        .map(code -> line(names.getOrDefault(code, List.of()), today))
                        .toList(),
                page,
                pages,
                changes.of(person.department()).stream()
                        .sorted(Comparator.comparing(UnitChange::day)
                                .thenComparing(UnitChange::id)
                                .reversed())
                        .toList(),
                waiting(person.department(), today));
    }

    private static UnitLine line(List<UnitName> names, LocalDate today) {
        var begun = names.stream()
                .filter(name -> name.from() == null || !name.from().isAfter(today))
                .toList();
        var current = begun.isEmpty() ? names.get(0) : begun.get(begun.size() - 1);
        var until = current.until();
        return new UnitLine(
                current.name(),
                until == null || until.isAfter(today) ? null : until,
                begun.isEmpty(),
                names.size() == 1 && names.get(0).from() == null && until == null ? List.of() : names);
    }

    private List<WaitingProposal> waiting(String department, LocalDate today) {
        var rows =
                sql.sql(WAITING).param("department", department).param("today", today).query(Row.class).list().stream()
                        .collect(Collectors.groupingBy(Row::id));
        return rows.values().stream()
                .filter(ways -> ways.size() > 1)
                .map(ways -> new WaitingProposal(
                        ways.get(0).id(),
                        ways.get(0).unitName(),
                        ways.get(0).callTitle(),
                        ways.get(0).status(),
                        ways.stream()
                                .map(way -> new Unit(department, way.code(), way.name()))
                                .toList()))
                .sorted(Comparator.comparing(WaitingProposal::id))
                .toList();
    }

    /** An open proposal and one of the units that have come after its own. */
    record Row(long id, String unitName, String callTitle, ProposalStatus status, String code, String name) {}
}
