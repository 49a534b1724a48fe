package vn.vinhdanh.platform.failpoint;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Kills the process at the one point named by {@code vinhdanh.fail-point}, which production refuses. */
public final class FailPoints {

    private static final int AS_KILLED = 137;
    private static final @Nullable String ARMED =
            System.getProperty("vinhdanh.fail-point", System.getenv("VINHDANH_FAIL_POINT"));
    // a completion passes its point twice: in the rehearsal, which is rolled back, and in earnest
    private static final AtomicInteger PASSES_LEFT =
            new AtomicInteger(Integer.getInteger("vinhdanh.fail-point-pass", 1));

    private FailPoints() {}

    /** Ends the process here and now when this point is armed and passed as often as asked. */
    public static void reached(String name) {
        if (ARMED != null && ARMED.equals(name) && PASSES_LEFT.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(AS_KILLED);
        }
    }

    /** The point at which this process will die, if any. */
    public static Optional<String> armed() {
        return Optional.ofNullable(ARMED);
    }
}
