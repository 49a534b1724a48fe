package vn.vinhdanh.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The units that propose, under the names they bear on the business day; one that has ended goes on under its last name. */
@Component
public class Units {

    private static final String BEGUN = """
            select distinct on (code) department, code, name
            from organisation.unit where department = :department and valid_from <= :date
            """;
    private static final String IN_FORCE = BEGUN + "and (valid_to is null or valid_to > :date) ";

    private final JdbcClient sql;
    private final BusinessCalendar calendar;

    Units(JdbcClient sql, BusinessCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /** The units that the department has today, by code. */
    public List<Unit> of(String department) {
        return of(department, calendar.today());
    }

    /** The units that the department has on the day, by code. */
    List<Unit> of(String department, LocalDate day) {
        return list(IN_FORCE, department, day);
    }

    /** The units that the department has or has had, by code. */
    public List<Unit> everOf(String department) {
        return list(BEGUN, department, calendar.today());
    }

    /** The unit of the department with this code. */
    public Unit find(String department, String code) {
        return sql.sql(BEGUN + "and code = :code order by code, valid_from desc")
                .param("department", department)
                .param("code", code)
                .param("date", calendar.today())
                .query(Unit.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Where the unit has gone, if it has left the department by the business day. */
    public Optional<MovedUnit> moved(String department, String code) {
        return sql.sql("""
                        select left_on, addressee from organisation.moved_unit
                         where department = :department and code = :code and left_on <= :today
                        """)
                .param("department", department)
                .param("code", code)
                .param("today", calendar.today())
                .query(MovedUnit.class)
                .optional();
    }

    /** The units whose papers have come down to these: themselves, and all that have been merged into them. */
    public List<Unit> withForebears(String department, Collection<String> codes) {
        return sql.sql(BEGUN + """
                        and code in (select line.code from unnest(cast(:codes as text[])) as own (code)
                                      cross join lateral organisation.forebears(:department, own.code, :date) line
                                      where not 'SPLIT' = any(line.through))
                        order by code, valid_from desc
                        """)
                .param("department", department)
                .param("codes", codes.toArray(String[]::new))
                .param("date", calendar.today())
                .query(Unit.class)
                .list();
    }

    /** Adds a unit under the name it bears since the beginning of its records. */
    public void add(Unit unit) {
        sql.sql("insert into organisation.unit (department, code, name) values (:department, :code, :name)")
                .paramSource(unit)
                .update();
    }

    private List<Unit> list(String which, String department, LocalDate day) {
        return sql.sql(which + "order by code, valid_from desc")
                .param("department", department)
                .param("date", day)
                .query(Unit.class)
                .list();
    }
}
