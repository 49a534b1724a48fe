package vn.vinhdanh.platform.engine;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A human step that still waits while its last day draws near.
 *
 * @param taskId the engine's task id
 * @param process id of the process, such as {@code unit-proposal}
 * @param caseId the domain row the process is about
 * @param name the step as the model names it for people
 * @param about unit and call of the case, as Tasklist shows them
 * @param department the department the case belongs to
 * @param candidateGroups the groups whose members may take it
 * @param assignee user name of who has taken it, null while nobody has
 * @param deadline the last business day for it
 */
public record StepDue(
        String taskId,
        String process,
        long caseId,
        String name,
        String about,
        String department,
        Set<String> candidateGroups,
        @Nullable String assignee,
        LocalDate deadline) {}
