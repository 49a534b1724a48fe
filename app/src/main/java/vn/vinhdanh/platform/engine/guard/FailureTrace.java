package vn.vinhdanh.platform.engine.guard;

import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Remembers, for the thread, why the last command failed: the engine's REST layer keeps only a text of it. */
public class FailureTrace extends CommandInterceptor {

    private static final ThreadLocal<Throwable> LAST = new ThreadLocal<>();

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            LAST.set(failure);
            throw failure;
        }
    }

    /** The last failure of this thread, forgotten with this call. */
    public static Optional<Throwable> take() {
        var last = Optional.ofNullable(LAST.get());
        LAST.remove();
        return last;
    }
}
