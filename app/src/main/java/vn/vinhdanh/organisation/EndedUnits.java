package vn.vinhdanh.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The units that exist no longer on the business day, and those that have come after them. */
@Component
public class EndedUnits {

    private final Units units;
    private final JdbcClient sql;
    private final BusinessCalendar calendar;

    EndedUnits(Units units, JdbcClient sql, BusinessCalendar calendar) {
        this.units = units;
        this.sql = sql;
        this.calendar = calendar;
    }

    /** What has come after the unit, if it exists no longer. */
    public Optional<EndedUnit> find(String department, String code) {
        return sql.sql("""
                        select max(valid_to) from organisation.unit where department = :department and code = :code
                        having not organisation.in_force(:department, :code, :today) and max(valid_to) <= :today
                        """)
                .param("department", department)
                .param("code", code)
                .param("today", calendar.today())
                .query(LocalDate.class)
                .optional()
                .map(day ->
                        new EndedUnit(code, units.find(department, code).name(), day, successors(department, code)));
    }

    /** The units that the department has no more, under every name that they bore. */
    public List<Unit> of(String department) {
        return sql.sql("""
                        select distinct department, code, name from organisation.unit
                         where department = :department and valid_to <= :today
                           and not organisation.in_force(department, code, :today)
                         order by code, name
                        """)
                .param("department", department)
                .param("today", calendar.today())
                .query(Unit.class)
                .list();
    }

    /** Codes of those that have come after each unit that the department has no more. */
    public Map<String, Set<String>> successorsOf(String department) {
        return sql
                .sql("""
                        select gone.code as gone, line.code as successor
                          from (select distinct code from organisation.unit where department = :department) gone
                         cross join lateral organisation.successors(:department, gone.code, :today) line
                         where line.code <> gone.code
                        """)
                .param("department", department)
                .param("today", calendar.today())
                .query((row, number) -> Map.entry(row.getString("gone"), row.getString("successor")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private List<Unit> successors(String department, String code) {
        return sql.sql("""
                        select distinct on (code) department, code, name from organisation.unit
                         where department = :department and valid_from <= :date and code in (select line.code from organisation.successors(:department, :code, :date) line)
                        order by code, valid_from desc
                        """)
                .param("department", department)
                .param("code", code)
                .param("date", calendar.today())
                .query(Unit.class)
                .list();
    }
}
