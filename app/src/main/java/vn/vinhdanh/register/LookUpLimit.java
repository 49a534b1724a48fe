package vn.vinhdanh.register;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps one address from harvesting the register: so many questions a minute, then a pause. */
@Component
class LookUpLimit {

    private final Clock clock;
    private final int questionsAMinute;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private long minute;

    LookUpLimit(Clock clock, @Value("${vinhdanh.register.questions-a-minute:20}") int questionsAMinute) {
        this.clock = clock;
        this.questionsAMinute = questionsAMinute;
    }

    /** Counts one question of the address and says whether it may still be answered. */
    boolean allows(String address) {
        forgetPastMinutes();
        return asked.computeIfAbsent(address, unseen -> new AtomicInteger()).incrementAndGet() <= questionsAMinute;
    }

    private synchronized void forgetPastMinutes() {
        var now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            asked.clear();
        }
    }
}
