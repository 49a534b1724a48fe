package vn.vinhdanh.nomination.desk;

import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.platform.engine.OpenTasks;

/** Leads from a task to its proposal, for its candidates and assignee only. */
@Component
class FrameCases {

    private final OpenTasks tasks;
    private final Proposals proposals;

    FrameCases(OpenTasks tasks, Proposals proposals) {
        this.tasks = tasks;
        this.proposals = proposals;
    }

    /** The proposal of the task, which must be the step; another step or process does not exist here. */
    FrameCase at(String taskId, String step) {
        return of(tasks.of(taskId).require(step));
    }

    /** The proposal of the task at any step of its process. */
    FrameCase at(String taskId) {
        return of(tasks.of(taskId));
    }

    private FrameCase of(OpenTask task) {
        if (!task.process().equals("unit-proposal")) {
            throw new NotFound();
        }
        return new FrameCase(task, proposals.find(task.caseId()));
    }
}
