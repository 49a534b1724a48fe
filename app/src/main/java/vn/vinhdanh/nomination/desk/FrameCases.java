package vn.vinhdanh.nomination.desk;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.platform.engine.OpenTasks;

/** Leads from a task to its proposal, for its candidates and assignee only. */
@Component
class FrameCases {

    /** Divisions and inspectorate see what they are asked about, in frames of their own. */
    private static final Set<String> SEEING_LESS = Set.of("GiveOpinion", "CheckConduct");

    private final OpenTasks tasks;
    private final Proposals proposals;

    FrameCases(OpenTasks tasks, Proposals proposals) {
        this.tasks = tasks;
        this.proposals = proposals;
    }

    /**
     * The proposal of the task, which must be the step; another step or process does not exist here. A supplement is
     * written like the first list.
     */
    FrameCase at(String taskId, String step) {
        var task = tasks.of(taskId);
        var supplemented = step.equals(NomineesFrame.STEP) && task.step().equals("SupplementProposal");
        return of(supplemented ? task : task.require(step));
    }

    /** The proposal of the task at any step of its process whose people may see all of it. */
    FrameCase at(String taskId) {
        var task = tasks.of(taskId);
        if (SEEING_LESS.contains(task.step())) {
            throw new NotFound();
        }
        return of(task);
    }

    private FrameCase of(OpenTask task) {
        if (!task.process().equals("unit-proposal")) {
            throw new NotFound();
        }
        return new FrameCase(task, proposals.find(task.caseId()));
    }
}
