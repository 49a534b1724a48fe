package vn.vinhdanh.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The address of a task that a server can see, so that it survives a sign-in: Tasklist itself names tasks behind '#'. */
@Controller
class TaskLink {

    @GetMapping("/tasks/{task:[0-9a-f-]{36}}")
    String open(@PathVariable String task) {
        return "redirect:/camunda/app/tasklist/default/#/?task=" + task;
    }
}
