package vn.vinhdanh.notification;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** The hour at which digests go out: before offices open. */
@Component
class DigestHour {

    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    private final Clock clock;

    DigestHour(Clock clock) {
        this.clock = clock;
    }

    /** The next time it strikes in Việt Nam, never this very moment. */
    OffsetDateTime next() {
        var now = ZonedDateTime.now(clock);
        var today = now.with(SEVEN);
        return (today.isAfter(now) ? today : today.plusDays(1)).toOffsetDateTime();
    }
}
