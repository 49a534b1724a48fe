package vn.vinhdanh.platform.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a demonstration begin at a business date, once; it does not exist in production. */
@Component
@Profile("!production")
public class Demonstration {

    private final Clock clock;
    private final JdbcClient sql;
    private final BusinessCalendar calendar;

    Demonstration(Clock clock, JdbcClient sql, BusinessCalendar calendar) {
        this.clock = clock;
        this.sql = sql;
        this.calendar = calendar;
    }

    /** Today becomes {@code date}, at the same time of the day; has no effect when a demonstration has begun already. */
    public void begin(LocalDate date) {
        sql.sql("""
                        insert into platform.demonstration (business_moment, real_moment)
                        values (:business, :real) on conflict do nothing
                        """)
                .param("business", date.atTime(LocalDateTime.now(clock).toLocalTime()))
                .param("real", OffsetDateTime.now(clock))
                .update();
        calendar.reload();
    }
}
