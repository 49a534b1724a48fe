package vn.vinhdanh.platform.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.WaitingTasks;

/** The first page after signing in: where this person's work is. */
@Controller
class HomePage {

    private final ObjectProvider<HomeLinks> modules;
    private final WaitingTasks tasks;

    HomePage(ObjectProvider<HomeLinks> modules, WaitingTasks tasks) {
        this.modules = modules;
        this.tasks = tasks;
    }

    @GetMapping("/")
    String home(Actor person, Model model) {
        List<HomeLinks.HomeLink> links = modules.orderedStream()
                .flatMap(module -> module.of(person).stream())
                .toList();
        model.addAttribute("links", links);
        model.addAttribute("work", tasks.of(person));
        return "home";
    }
}
