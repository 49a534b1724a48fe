package vn.vinhdanh.platform.engine;

import java.util.Set;

/**
 * A human step begins to wait; told while its task is being made.
 *
 * @param taskId the engine's task id
 * @param step id of the step in the model, such as {@code AppraiseProposal}
 * @param department the department the case belongs to
 * @param candidateGroups the groups whose members may take it
 */
public record StepOpened(String taskId, String step, String department, Set<String> candidateGroups) {}
