package vn.vinhdanh.nomination;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of receipt: one series a department and year, without gaps, because a rolled-back receipt gives its number back. */
@Component
class ReceiptNumbers {

    private final JdbcClient jdbc;

    ReceiptNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number; whoever asks next waits until this receipt is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    int next(String department, int year) {
        return jdbc.sql("""
                        insert into nomination.receipt_series as series (department, year, last)
                        values (:department, :year, 1)
                        on conflict (department, year) do update set last = series.last + 1
                        returning last
                        """)
                .param("department", department)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
