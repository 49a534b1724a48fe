package vn.vinhdanh.platform.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The address of a task that a server can see, so that it survives a sign-in: Tasklist itself names tasks behind '#'. */
@Controller
class TaskLink {

    @GetMapping("/tasks/{task}")
    String open(@PathVariable UUID task) {
        return "redirect:/camunda/app/tasklist/default/#/?task=" + task;
    }
}
