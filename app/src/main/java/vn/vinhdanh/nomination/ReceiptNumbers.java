package vn.vinhdanh.nomination;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers of submission and of receipt: one series each for a department and year, without gaps, because whatever is rolled
 * back gives its number back.
 */
@Component
class ReceiptNumbers {

    private final JdbcClient jdbc;

    ReceiptNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of receipt; whoever asks next waits until this receipt is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    int next(String department, int year) {
        return next("nomination.receipt_series", department, year);
    }

    /** The next number of submission, in the same way. */
    @Transactional(propagation = Propagation.MANDATORY)
    int nextOfSubmission(String department, int year) {
        return next("nomination.submission_series", department, year);
    }

    private int next(String series, String department, int year) {
        return jdbc.sql("insert into " + series + """
                         as series (department, year, last)
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
