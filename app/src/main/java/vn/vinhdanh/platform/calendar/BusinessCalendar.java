package vn.vinhdanh.platform.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The date of business: receipt, meeting, decision. Real time, unless a demonstration began at a date of its own. */
@Component
public class BusinessCalendar {

    private final Clock clock;
    private final JdbcClient sql;
    private volatile @Nullable Lag known;

    BusinessCalendar(Clock clock, JdbcClient sql) {
        this.clock = clock;
        this.sql = sql;
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock).minus(lag().length());
    }

    /** The day that so many working days are full after today; Saturdays and Sundays are none. */
    public LocalDate afterWorkingDays(int days) {
        var day = today();
        for (var left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The real moment at which the business day {@code deadline} is over, for the engine's due dates. */
    public Date dueAt(LocalDate deadline) {
        var left = Duration.between(now(), deadline.plusDays(1).atStartOfDay());
        return Date.from(clock.instant().plus(left));
    }

    /** The business day that is over at this due date of the engine: what {@link #dueAt} was asked. */
    public LocalDate deadlineAt(Date due) {
        return LocalDateTime.ofInstant(due.toInstant(), clock.getZone())
                .minus(lag().length())
                .minusMinutes(1)
                .toLocalDate();
    }

    /** Whether this is a demonstration at a stated business date. */
    public boolean isSet() {
        return lag().ofDemonstration();
    }

    void reload() {
        known = null;
    }

    private Lag lag() {
        var lag = known;
        if (lag == null) {
            lag = sql.sql("select business_moment, real_moment from platform.demonstration")
                    .query((row, number) -> lag(
                            row.getObject("business_moment", LocalDateTime.class),
                            row.getObject("real_moment", OffsetDateTime.class)))
                    .optional()
                    .orElse(new Lag(false, Duration.ZERO));
            known = lag;
        }
        return lag;
    }

    private Lag lag(LocalDateTime business, OffsetDateTime real) {
        return new Lag(
                true,
                Duration.between(
                        business, real.atZoneSameInstant(clock.getZone()).toLocalDateTime()));
    }

    /** How far business time is behind real time. */
    private record Lag(boolean ofDemonstration, Duration length) {}
}
