package vn.vinhdanh.platform.engine;

/**
 * A person completes a human step; told in the completing transaction, which may still be refused.
 *
 * @param taskId the engine's task id
 * @param process id of the process, such as {@code unit-proposal}
 * @param caseId the domain row the process is about
 * @param step id of the step in the model, such as {@code AppraiseProposal}
 * @param about unit and call of the case, as Tasklist shows them
 * @param person user name of who completes it
 */
public record StepCompleted(String taskId, String process, long caseId, String step, String about, String person) {}
