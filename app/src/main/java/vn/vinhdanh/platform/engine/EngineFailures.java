package vn.vinhdanh.platform.engine;

import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** Says what a failure of the engine means to a person. */
public final class EngineFailures {

    private EngineFailures() {}

    /** The refusal behind the failure: one of ours that arrived wrapped, a lost race, or another department's thing. */
    public static Optional<Refusal> refusalIn(Throwable failure) {
        @Nullable Throwable cause = failure;
        while (cause != null) {
            var meaning = meaningOf(cause);
            if (meaning != null) {
                return Optional.of(meaning);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static @Nullable Refusal meaningOf(Throwable cause) {
        if (cause instanceof Refusal ours) {
            return ours;
        }
        if (cause instanceof OptimisticLockingException) {
            return new Conflict("platform.task.changed");
        }
        if (cause instanceof TaskAlreadyClaimedException) {
            return new Conflict("platform.task.taken");
        }
        if (isRemovedMeanwhile(cause)) {
            return new Conflict("platform.task.gone");
        }
        var message = String.valueOf(cause.getMessage());
        if (cause instanceof NullValueException && message.contains("task is null")) {
            return new Conflict("platform.task.gone");
        }
        return message.contains("belongs to no authenticated tenant") ? new NotFound() : null;
    }

    /** The engine reads an execution that another command has just removed, and does not expect that. */
    private static boolean isRemovedMeanwhile(Throwable cause) {
        var trace = cause.getStackTrace();
        return cause instanceof NullPointerException
                && trace.length > 0
                && trace[0].getClassName().startsWith("org.camunda.bpm.engine.impl.persistence.entity.");
    }
}
