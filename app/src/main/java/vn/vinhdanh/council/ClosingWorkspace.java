package vn.vinhdanh.council;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vinhdanh.platform.engine.OpenTasks;

/** Who has voted and whether the quorum is reached, for the secretary who closes the vote; no interim result. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/closing")
class ClosingWorkspace {

    private final OpenTasks tasks;
    private final SessionRecords records;

    ClosingWorkspace(OpenTasks tasks, SessionRecords records) {
        this.tasks = tasks;
        this.records = records;
    }

    @GetMapping
    String show(@PathVariable("taskId") String taskId, Model model) {
        var task = tasks.of(taskId).require("CloseVoting");
        model.addAttribute("task", task);
        model.addAttribute("view", SessionView.of(records.find(task.caseId()), records));
        return "council/closing";
    }
}
