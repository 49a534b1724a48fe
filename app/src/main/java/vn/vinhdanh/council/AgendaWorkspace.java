package vn.vinhdanh.council;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.OpenTasks;

/** The agenda that the secretary puts together before the session opens, and the evidence behind its items. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/agenda")
class AgendaWorkspace {

    private final OpenTasks tasks;
    private final Sessions sessions;
    private final Dossiers dossiers;
    private final Evidence evidence;

    AgendaWorkspace(OpenTasks tasks, Sessions sessions, Dossiers dossiers, Evidence evidence) {
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
            @PathVariable("taskId") String taskId, @PathVariable("nomination") long nomination) {
        var item = dossiers.item(tasks.of(taskId), nomination);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .body(evidence.content(item.nomination()));
    }
}
