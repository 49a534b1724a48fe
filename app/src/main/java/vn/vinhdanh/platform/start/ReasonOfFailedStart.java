package vn.vinhdanh.platform.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence on standard error why the start failed; the rest stands in the log. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReasonOfFailedStart implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        // not System.err: a machine without a locale would print question marks
        try (var console = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
            console.println(sentence(failure));
        }
        return true;
    }

    private static String sentence(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return StartRefused.sentence("platform.start.portInUse", Integer.toString(taken.getPort()));
            }
        }
        LoggerFactory.getLogger(ReasonOfFailedStart.class).error("The start failed", failure);
        return StartRefused.sentence("platform.start.failed");
    }
}
