package vn.vinhdanh.platform.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits for a person, as a line of their first page.
 *
 * @param id the engine's task id
 * @param name what is to be done, as the model calls it
 * @param unit whose case it is, empty where a case belongs to no unit
 * @param call the call of the case
 * @param deadline last business day for it, null where there is none
 * @param late whether that day is over
 * @param mine whether the person has taken it already
 */
public record WaitingTask(
        String id,
        String name,
        String unit,
        String call,
        @Nullable LocalDate deadline,
        boolean late,
        boolean mine) {}
