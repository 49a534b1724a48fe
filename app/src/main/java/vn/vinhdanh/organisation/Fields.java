package vn.vinhdanh.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which division of a department is asked about which field. */
@Component
public class Fields {

    private final JdbcClient sql;

    Fields(JdbcClient sql) {
        this.sql = sql;
    }

    /** The fields of the department, by name. */
    public List<Field> of(String department) {
        return sql.sql("select department, code, name, division from organisation.field"
                        + " where department = :department order by name, code")
                .param("department", department)
                .query(Field.class)
                .list();
    }

    /** The field in which the unit's people usually work, if one is known. */
    public Optional<Field> usualOf(String department, String unit) {
        return sql.sql("""
                        select field.department, code, name, division
                          from organisation.unit_field
                          join organisation.field on (field.department, code) = (unit_field.department, unit_field.field)
                         where unit_field.department = :department and unit = :unit
                        """)
                .param("department", department)
                .param("unit", unit)
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
