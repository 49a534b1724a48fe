package vn.vinhdanh.identity.password;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** After five wrong passwords in a row a name has to wait a minute. */
@Component
class SignInThrottle {

    private static final int ATTEMPTS = 5;
    private static final Duration WAIT = Duration.ofMinutes(1);
    private static final int REMEMBERED_NAMES = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    boolean isClosed(String userName) {
        var known = failures.get(key(userName));
        return known != null && known.count() >= ATTEMPTS && !isOver(known);
    }

    void failed(String userName) {
        if (failures.size() >= REMEMBERED_NAMES) {
            failures.values().removeIf(this::isOver);
        }
        failures.merge(
                key(userName),
                new Failures(1, clock.instant()),
                (known, next) -> isOver(known) ? next : new Failures(known.count() + 1, next.last()));
    }

    void succeeded(String userName) {
        failures.remove(key(userName));
    }

    private boolean isOver(Failures known) {
        return known.last().plus(WAIT).isBefore(clock.instant());
    }

    private static String key(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }

    private record Failures(int count, Instant last) {}
}
