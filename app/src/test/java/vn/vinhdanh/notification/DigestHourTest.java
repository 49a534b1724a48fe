package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestHourTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T06:59:59+07:00, 2026-03-02T07:00:00+07:00",
        "2026-03-02T07:00:00+07:00, 2026-03-03T07:00:00+07:00",
        "2026-03-02T23:30:00+07:00, 2026-03-03T07:00:00+07:00",
        "2026-03-02T20:00:00Z, 2026-03-03T07:00:00+07:00"
    })
    void itStrikesAtSevenInVietnam(OffsetDateTime now, OffsetDateTime next) {
        var clock = Clock.fixed(now.toInstant(), ZoneId.of("Asia/Ho_Chi_Minh"));

        assertThat(new DigestHour(clock).next()).isEqualTo(next);
    }
}
