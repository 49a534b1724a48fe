package vn.vinhdanh.decision;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.platform.Conflict;

/** Numbers of decisions: one series a department, year and kind, without gaps. */
@Component
class NumberSeries {

    private static final String KIND = "QĐ";

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands behind the number, such as {@code QĐ-STTTT}. */
    static String symbol(Department department) {
        return KIND + "-" + department.symbol();
    }

    /** The number the next decision of that year will bear, if nobody is faster. */
    int next(String department, int year) {
        return 1
                + jdbc.sql("select coalesce(max(last), 0) from decision.number_series"
                                + " where department = :department and year = :year and kind = :kind")
                        .param("department", department)
                        .param("year", year)
                        .param("kind", KIND)
                        .query(Integer.class)
                        .single();
    }

    /** Takes the number, which must be the next one; whoever wants the same number waits and then loses. */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(String department, LocalDate day, int number) {
        var taken = jdbc.sql("""
                        insert into decision.number_series as series (department, year, kind, last)
                        values (:department, :year, :kind, 1)
                        on conflict (department, year, kind) do update set last = series.last + 1
                        returning last
                        """)
                .param("department", department)
                .param("year", day.getYear())
                .param("kind", KIND)
                .query(Integer.class)
                .single();
        if (taken != number) {
            throw new Conflict("decision.issue.notNextNumber", String.valueOf(number), String.valueOf(taken));
        }
    }
}
