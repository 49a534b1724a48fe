package vn.vinhdanh.review.sheet;

import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.platform.engine.OpenTasks;

/** The step {@code AppraiseProposal}, around which all pages of this package stand. */
@Component
class AppraisalTasks {

    private static final String STEP = "AppraiseProposal";

    private final OpenTasks tasks;

    AppraisalTasks(OpenTasks tasks) {
        this.tasks = tasks;
    }

    /** The task, for whoever may see it. */
    OpenTask of(String taskId) {
        return tasks.of(taskId).require(STEP);
    }

    /** The task, for whoever may write into it. */
    OpenTask writable(String taskId) {
        return of(taskId).requireWrite();
    }
}
