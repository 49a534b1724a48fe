package vn.vinhdanh.decision;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.OpenTasks;

/** The office reads the draft with its lists, bonuses and counts. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/draft")
class DraftWorkspace {

    private static final String STEP = "CheckDraft";

    private final OpenTasks tasks;
    private final DecisionSheets sheets;
    private final Decisions decisions;

    DraftWorkspace(OpenTasks tasks, DecisionSheets sheets, Decisions decisions) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.decisions = decisions;
    }

    @GetMapping
    String show(@PathVariable("taskId") String taskId, Model model) {
        var task = tasks.of(taskId).require(STEP);
        model.addAttribute("task", task);
        model.addAttribute("sheet", sheets.of(task.caseId()));
        return "decision/draft";
    }

    @PostMapping("/reprice")
    String reprice(@PathVariable("taskId") String taskId, Actor officer) {
        var task = tasks.of(taskId).require(STEP).requireWrite();
        decisions.reprice(task.caseId(), officer);
        return "redirect:/workspace/tasks/" + taskId + "/draft";
    }
}
