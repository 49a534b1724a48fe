package vn.vinhdanh.platform.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A human step begins to wait; told while its task is being made.
 *
 * @param taskId the engine's task id
 * @param process id of the process, such as {@code unit-proposal}
 * @param caseId the domain row the process is about
 * @param step id of the step in the model, such as {@code AppraiseProposal}
 * @param name the step as the model names it for people
 * @param about unit and call of the case, as Tasklist shows them
 * @param department the department the case belongs to
 * @param candidateGroups the groups whose members may take it
 * @param assignee user name of the one person it is for, null when it is for groups
 */
public record StepOpened(
        String taskId,
        String process,
        long caseId,
        String step,
        String name,
        String about,
        String department,
        Set<String> candidateGroups,
        @Nullable String assignee) {}
