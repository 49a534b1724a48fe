package vn.vinhdanh.decision;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.OpenTasks;

/** The director reads the decision, may strike lines, and signs. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/signing")
class SigningWorkspace {

    private final OpenTasks tasks;
    private final DecisionSheets sheets;
    private final SigningDesk desk;

    SigningWorkspace(OpenTasks tasks, DecisionSheets sheets, SigningDesk desk) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable("taskId") String taskId, Model model) {
        var task = tasks.of(taskId).require("SignDecision");
        model.addAttribute("task", task);
        model.addAttribute("sheet", sheets.of(task.caseId()));
        return "decision/signing";
    }

    @PostMapping("/lines/{line}/strike")
    String strike(
            @PathVariable("taskId") String taskId,
            @PathVariable("line") long line,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Actor director) {
        desk.strike(writable(taskId), line, reason, director);
        return page(taskId);
    }

    @PostMapping("/lines/{line}/unstrike")
    String unstrike(@PathVariable("taskId") String taskId, @PathVariable("line") long line, Actor director) {
        desk.unstrike(writable(taskId), line, director);
        return page(taskId);
    }

    @PostMapping("/reprice")
    String reprice(@PathVariable("taskId") String taskId, Actor director) {
        desk.reprice(writable(taskId), director);
        return page(taskId);
    }

    @PostMapping("/sign")
    String sign(
            @PathVariable("taskId") String taskId,
            @RequestParam(name = "pin", defaultValue = "") String pin,
            Actor director) {
        desk.sign(writable(taskId), pin.toCharArray(), director);
        return page(taskId);
    }

    @PostMapping("/discard")
    String discard(@PathVariable("taskId") String taskId, Actor director) {
        desk.discard(writable(taskId), director);
        return page(taskId);
    }

    private long writable(String taskId) {
        return tasks.of(taskId).require("SignDecision").requireWrite().caseId();
    }

    private static String page(String taskId) {
        return "redirect:/workspace/tasks/" + taskId + "/signing";
    }
}
