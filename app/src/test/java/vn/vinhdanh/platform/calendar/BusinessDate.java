package vn.vinhdanh.platform.calendar;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a test choose the business date; all tests share one database, so {@link #reset()} afterwards. */
@Component
public class BusinessDate {

    private static final LocalDate OF_THE_DEMONSTRATION = LocalDate.of(2015, 8, 20);

    private final JdbcClient sql;
    private final Demonstration demonstration;

    BusinessDate(JdbcClient sql, Demonstration demonstration) {
        this.sql = sql;
        this.demonstration = demonstration;
    }

    public void set(LocalDate date) {
        sql.sql("delete from platform.demonstration").update();
        demonstration.begin(date);
    }

    public void reset() {
        set(OF_THE_DEMONSTRATION);
    }
}
