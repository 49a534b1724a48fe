package vn.vinhdanh.platform.failpoint;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kills the process at the one point named by {@code vinhdanh.fail-point}, which production refuses. */
public final class FailPoints {

    private static final int AS_KILLED = 137;
    private static final @Nullable String ARMED =
            System.getProperty("vinhdanh.fail-point", System.getenv("VINHDANH_FAIL_POINT"));

    private FailPoints() {}

    /** Ends the process here and now when this point is armed. */
    public static void reached(String name) {
        if (ARMED != null && ARMED.equals(name)) {
            Runtime.getRuntime().halt(AS_KILLED);
        }
    }

    /** The point at which this process will die, if any. */
    public static Optional<String> armed() {
        return Optional.ofNullable(ARMED);
    }
}
