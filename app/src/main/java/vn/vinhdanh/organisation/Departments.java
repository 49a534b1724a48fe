package vn.vinhdanh.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The departments; a dissolved one goes on under its last name. */
@Component
public class Departments {

    private static final String IN_FORCE = """
            select distinct on (code) code, name, symbol, parent_name, province, place_of_signing, director_title
            from organisation.department where valid_from <= :date
            """;

    private final JdbcClient sql;
    private final BusinessCalendar calendar;

    Departments(JdbcClient sql, BusinessCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /** The department as it is called on the business day. */
    public Department find(String code) {
        return find(code, calendar.today());
    }

    /** The department as it was called on the date. */
    public Department find(String code, LocalDate date) {
        return sql.sql(IN_FORCE + "and code = :code order by code, valid_from desc")
                .param("code", code)
                .param("date", date)
                .query(Department.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All departments, by code. */
    public List<Department> all() {
        return sql.sql(IN_FORCE + "order by code, valid_from desc")
                .param("date", calendar.today())
                .query(Department.class)
                .list();
    }

    /** Adds a department under the name it bears since the beginning of its records. */
    public void add(Department department) {
        sql.sql("""
                        insert into organisation.department
                            (code, name, symbol, parent_name, province, place_of_signing, director_title)
                        values (:code, :name, :symbol, :parentName, :province, :placeOfSigning, :directorTitle)
                        """).paramSource(department).update();
    }
}
