package vn.vinhdanh.review.opinion;

import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.engine.ActorsAtTasks;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.platform.engine.OpenTasks;

/** The step {@code GiveOpinion} of one division, around which its frame stands. */
@Component
class OpinionTasks {

    private final OpenTasks tasks;
    private final ActorsAtTasks actors;
    private final ProfessionalOpinions opinions;

    OpinionTasks(OpenTasks tasks, ActorsAtTasks actors, ProfessionalOpinions opinions) {
        this.tasks = tasks;
        this.actors = actors;
        this.opinions = opinions;
    }

    /** The step with its division, for whoever may see it. */
    At of(String taskId) {
        var task = tasks.of(taskId).require("GiveOpinion");
        return new At(task, opinions.divisionOf(task.caseId(), actors.groupsAt(taskId)));
    }

    /** The same, for whoever may write into it. */
    At writable(String taskId) {
        var at = of(taskId);
        at.task().requireWrite();
        return at;
    }

    /** The nominee, when the division is asked about it; no other exists here. */
    long requireAsked(String taskId, long nominationId) {
        var at = of(taskId);
        if (!opinions.of(at.proposal(), at.division()).containsKey(nominationId)) {
            throw new NotFound();
        }
        return nominationId;
    }

    /** A division's step. */
    record At(OpenTask task, String division) {

        long proposal() {
            return task.caseId();
        }
    }
}
