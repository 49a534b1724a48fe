package vn.vinhdanh.council;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.nomination.EvidencePages;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.OpenTasks;

/** The agenda that the secretary puts together before the session opens, and the evidence behind its items. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/agenda")
class AgendaWorkspace {

    private final OpenTasks tasks;
    private final Sessions sessions;
    private final Dossiers dossiers;
    private final EvidencePages evidence;

    AgendaWorkspace(OpenTasks tasks, Sessions sessions, Dossiers dossiers, EvidencePages evidence) {
        this.tasks = tasks;
        this.sessions = sessions;
        this.dossiers = dossiers;
        this.evidence = evidence;
    }

    @GetMapping
    String show(@PathVariable("taskId") String taskId, Model model) {
        var task = tasks.of(taskId).require("OpenSession");
        model.addAttribute("task", task);
        model.addAttribute("agenda", dossiers.agenda(task.caseId()));
        return "council/agenda";
    }

    @PostMapping("/{nomination}")
    String leaveOut(
            @PathVariable("taskId") String taskId,
            @PathVariable("nomination") long nomination,
            @RequestParam(name = "leftOut", defaultValue = "false") boolean leftOut,
            Actor actor) {
        var task = tasks.of(taskId).require("OpenSession").requireWrite();
        sessions.leaveOut(task.caseId(), nomination, leftOut, actor);
        return "redirect:/workspace/tasks/" + task.id() + "/agenda";
    }

    @GetMapping("/{nomination}/evidence")
    ResponseEntity<byte[]> evidence(
            @PathVariable("taskId") String taskId,
            @PathVariable("nomination") long nomination,
            @RequestParam(required = false) @Nullable Long file) {
        return evidence.file(dossiers.item(tasks.of(taskId), nomination).nomination(), file);
    }

    @GetMapping("/{nomination}/evidence/preview")
    ModelAndView preview(
            @PathVariable("taskId") String taskId,
            @PathVariable("nomination") long nomination,
            @RequestParam(required = false) @Nullable Long file) {
        var item = dossiers.item(tasks.of(taskId), nomination).nomination();
        return evidence.preview(item, file, "/workspace/tasks/" + taskId + "/agenda/" + item + "/evidence");
    }
}
