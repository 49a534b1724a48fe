package vn.vinhdanh.access;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Keeps the engine from logging thousands of questions about things that do not exist, each with its stack trace. */
final class QuietEngine implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> LOGGERS = List.of(
            "org.camunda.bpm.engine", "vn.vinhdanh.platform.engine.web.RefusalsInVietnamese");

    @Override
    public void beforeAll(ExtensionContext test) {
        set(LogLevel.OFF);
    }

    @Override
    public void afterAll(ExtensionContext test) {
        set(null);
    }

    private static void set(@Nullable LogLevel level) {
        var logging = LoggingSystem.get(QuietEngine.class.getClassLoader());
        LOGGERS.forEach(logger -> logging.setLogLevel(logger, level));
    }
}
