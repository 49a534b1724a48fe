package vn.vinhdanh.platform.engine;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/**
 * A step that waits for a person, as the person who looks at it may see it.
 *
 * @param id the engine's task id
 * @param process id of the process, such as {@code unit-proposal}
 * @param step id of the step in the model, such as {@code AppraiseProposal}
 * @param caseId the domain row the process is about: its business key
 * @param department the department the case belongs to
 * @param assignee user name of who took the step, null while nobody has
 * @param claimedByMe whether the person who looks took it
 * @param mayWrite whether the person who looks may change something in its workspace
 */
public record OpenTask(
        String id,
        String process,
        String step,
        long caseId,
        String department,
        @Nullable String assignee,
        boolean claimedByMe,
        boolean mayWrite) {

    /** A task of another step is as good as none. */
    public OpenTask require(String expectedStep) {
        if (!step.equals(expectedStep)) {
            throw new NotFound();
        }
        return this;
    }

    /** Nothing is written into a step that the person has not taken. */
    public OpenTask requireWrite() {
        if (!mayWrite) {
            throw Refusal.of("platform.task.claimFirst");
        }
        return this;
    }
}
