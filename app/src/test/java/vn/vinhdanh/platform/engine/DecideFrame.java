package vn.vinhdanh.platform.engine;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The workspace of the test model {@code test-step}. */
@Controller
class DecideFrame {

    private final OpenTasks openTasks;

    DecideFrame(OpenTasks openTasks) {
        this.openTasks = openTasks;
    }

    @GetMapping("/workspace/tasks/{taskId}/decide")
    String decide(@PathVariable String taskId, Model model) {
        model.addAttribute("task", openTasks.of(taskId).require("Decide"));
        return "test/decide";
    }
}
