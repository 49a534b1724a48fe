package vn.vinhdanh.platform.start;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stages of a start, in their order; each line says how long a stage took. */
public enum Stage {
    HOME,
    DATABASE,
    MIGRATIONS,
    ENGINE,
    DEMO,
    WEB;

    private static final Logger CONSOLE = LoggerFactory.getLogger(Stage.class);
    private static final AtomicLong LAST =
            new AtomicLong(ManagementFactory.getRuntimeMXBean().getStartTime());

    /** This stage is over. */
    public void done() {
        var now = System.currentTimeMillis();
        var seconds = (now - LAST.getAndSet(now)) / 1000.0;
        if (CONSOLE.isInfoEnabled()) {
            CONSOLE.info(StartRefused.sentence("platform.start.stage." + name(), ordinal() + 1, inSeconds(seconds)));
        }
    }

    static String inSeconds(double seconds) {
        return "%.1f".formatted(seconds).replace('.', ',');
    }
}
