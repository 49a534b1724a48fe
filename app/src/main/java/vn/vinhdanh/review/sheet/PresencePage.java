package vn.vinhdanh.review.sheet;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.review.Presences;

/** Hears from an open page which row it shows, and answers who else has it open. */
@Controller
class PresencePage {

    private final AppraisalTasks tasks;
    private final SheetDossiers dossiers;
    private final Presences presences;

    PresencePage(AppraisalTasks tasks, SheetDossiers dossiers, Presences presences) {
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.presences = presences;
    }

    @PostMapping("/workspace/tasks/{taskId}/appraisal/{nominationId}/presence")
    String tell(@PathVariable String taskId, @PathVariable long nominationId, Actor officer, Model model) {
        dossiers.requireOf(tasks.of(taskId), nominationId);
        presences.tell(officer, nominationId);
        model.addAttribute("others", presences.others(officer, nominationId));
        return "review/presence";
    }
}
