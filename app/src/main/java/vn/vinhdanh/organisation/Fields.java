package vn.vinhdanh.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Which division of a department is asked about which field. */
@Component
public class Fields {

    /** A division that is no more is asked no more; the one that has come after it is. */
    private static final String FIELD = """
            select field.department, code, name,
                   coalesce(organisation.heir(field.department, division, :today), division) as division
              from organisation.field
            """;

    private final JdbcClient sql;
    private final BusinessCalendar calendar;

    Fields(JdbcClient sql, BusinessCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /** The fields of the department, by name. */
    public List<Field> of(String department) {
        return sql.sql(FIELD + " where department = :department order by name, code")
                .param("department", department)
                .param("today", calendar.today())
                .query(Field.class)
                .list();
    }

    /** The field in which the unit's people usually work, if one is known. */
    public Optional<Field> usualOf(String department, String unit) {
        return sql.sql(FIELD + """
                          join organisation.unit_field on (unit_field.department, unit_field.field) = (field.department, code)
                         where unit_field.department = :department and unit = :unit
                        """)
                .param("department", department)
                .param("unit", unit)
                .param("today", calendar.today())
                .query(Field.class)
                .optional();
    }

    /** Adds a field. */
    public void add(Field field) {
        sql.sql("insert into organisation.field (department, code, name, division)"
                        + " values (:department, :code, :name, :division)")
                .paramSource(field)
                .update();
    }

    /** Says in which field the unit's people usually work. */
    public void addUsual(String department, String unit, String field) {
        sql.sql("insert into organisation.unit_field (department, unit, field) values (:department, :unit, :field)")
                .param("department", department)
                .param("unit", unit)
                .param("field", field)
                .update();
    }
}
