package vn.vinhdanh.nomination.follow;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements that this thread sends to the database; a batch is one. */
public final class StatementCount {

    private StatementCount() {}

    public static int of(Runnable work) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var events = new ListAppender<ILoggingEvent>();
        events.start();
        log.addAppender(events);
        log.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            log.setLevel(null);
            log.detachAppender(events);
        }
        var thread = Thread.currentThread().getName();
        // workers of the shared application go on meanwhile
        return (int) List.copyOf(events.list).stream()
                .filter(event -> event.getThreadName().equals(thread))
                .filter(event -> event.getMessage().contains("Executing prepared SQL statement")
                        || event.getMessage().contains("Executing SQL batch update"))
                .count();
    }
}
