package vn.vinhdanh.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The units that propose, under the names they bear on the business day. */
@Component
public class Units {

    private static final String IN_FORCE = """
            select distinct on (code) department, code, name
            from organisation.unit where department = :department and valid_from <= :date
            """;

    private final JdbcClient sql;
    private final BusinessCalendar calendar;

    Units(JdbcClient sql, BusinessCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /** The units of the department, by code. */
    public List<Unit> of(String department) {
        return sql.sql(IN_FORCE + "order by code, valid_from desc")
                .param("department", department)
                .param("date", calendar.today())
                .query(Unit.class)
                .list();
    }

    /** The unit of the department with this code. */
    public Unit find(String department, String code) {
        return sql.sql(IN_FORCE + "and code = :code order by code, valid_from desc")
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

    /** Adds a unit under the name it bears since the beginning of its records. */
    public void add(Unit unit) {
        sql.sql("insert into organisation.unit (department, code, name) values (:department, :code, :name)")
                .paramSource(unit)
                .update();
    }
}
