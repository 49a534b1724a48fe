package vn.vinhdanh.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LookUpLimitTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private Instant now = NOON;
    private final LookUpLimit limit = new LookUpLimit(new MovingClock(), 2);

    @Test
    void anAddressHasSoManyQuestionsAMinute() {
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isFalse();
        assertThat(limit.allows("b")).isTrue();

        now = NOON.plusSeconds(60);
        assertThat(limit.allows("a")).isTrue();
    }

    private final class MovingClock extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
