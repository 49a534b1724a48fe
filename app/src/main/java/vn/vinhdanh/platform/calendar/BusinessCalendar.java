package vn.vinhdanh.platform.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The date of business: receipt, meeting, decision. Real time, unless a demonstration began at a date of its own. */
@Component
public class BusinessCalendar {

    private final Clock clock;
    private final JdbcClient sql;
    private volatile @Nullable Optional<Duration> known;

    BusinessCalendar(Clock clock, JdbcClient sql) {
        this.clock = clock;
        this.sql = sql;
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock).minus(lag().orElse(Duration.ZERO));
    }

    /** The real moment at which the business day {@code deadline} is over, for the engine's due dates. */
    public Date dueAt(LocalDate deadline) {
        var left = Duration.between(now(), deadline.plusDays(1).atStartOfDay());
        return Date.from(clock.instant().plus(left));
    }

    /** Whether this is a demonstration at a stated business date. */
    public boolean isSet() {
        return lag().isPresent();
    }

    void reload() {
        known = null;
    }

    private Optional<Duration> lag() {
        var lag = known;
        if (lag == null) {
            lag = sql.sql("select business_moment, real_moment from platform.demonstration")
                    .query((row, number) -> Duration.between(
                            row.getObject("business_moment", LocalDateTime.class),
                            row.getObject("real_moment", OffsetDateTime.class)
                                    .atZoneSameInstant(clock.getZone())
                                    .toLocalDateTime()))
                    .optional();
            known = lag;
        }
        return lag;
    }
}
