package vn.vinhdanh.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of units in time, as the changes of units make them. */
@Component
class UnitNames {

    private final JdbcClient sql;

    UnitNames(JdbcClient sql) {
        this.sql = sql;
    }

    /** On the first day of the change old names and ended units are no more, and the new ones begin. */
    void apply(UnitChange change) {
        change.before().stream()
                .filter(unit -> !change.after().contains(unit))
                .forEach(unit -> close(unit, change.day()));
        if (change.kind() != UnitChangeKind.DISSOLVE) {
            change.after().stream()
                    .filter(unit -> !change.before().contains(unit))
                    .forEach(unit -> begin(unit, change.day()));
        }
    }

    /** As it was before the change. */
    void undo(UnitChange change) {
        change.after().stream()
                .filter(unit -> !change.before().contains(unit))
                .forEach(unit -> on(
                        unit,
                        change.day(),
                        "delete from organisation.unit"
                                + " where department = :department and code = :code and valid_from = :day"));
        change.before()
                .forEach(unit -> on(
                        unit,
                        change.day(),
                        "update organisation.unit set valid_to = null"
                                + " where department = :department and code = :code and valid_to = :day"));
    }

    /** The names of these units, in the order of codes and days. */
    List<UnitName> of(String department, List<String> codes) {
        return sql.sql("""
                        select code, name, case when valid_from > '-infinity' then valid_from end as "from",
                               valid_to as until
                          from organisation.unit where department = :department and code = any(:codes)
                         order by code, unit.valid_from
                        """)
                .param("department", department)
                .param("codes", codes.toArray(String[]::new))
                .query(UnitName.class)
                .list();
    }

    List<String> codes(String department, LocalDate today) {
        return sql.sql("""
                        select code from organisation.unit where department = :department
                         group by code order by not organisation.in_force(:department, code, :today), code
                        """)
                .param("department", department)
                .param("today", today)
                .query(String.class)
                .list();
    }

    private void close(Unit unit, LocalDate day) {
        on(
                unit,
                day,
                "update organisation.unit set valid_to = :day"
                        + " where department = :department and code = :code and valid_to is null");
    }

    private void begin(Unit unit, LocalDate day) {
        sql.sql("insert into organisation.unit (department, code, valid_from, name) values (?, ?, ?, ?)")
                .params(unit.department(), unit.code(), day, unit.name())
                .update();
    }

    private void on(Unit unit, LocalDate day, String statement) {
        sql.sql(statement)
                .param("department", unit.department())
                .param("code", unit.code())
                .param("day", day)
                .update();
    }
}
