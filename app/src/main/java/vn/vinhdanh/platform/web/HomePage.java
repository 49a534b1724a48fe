package vn.vinhdanh.platform.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vinhdanh.platform.Actor;

/** The first page after signing in: where this person's work is. */
@Controller
class HomePage {

    private final ObjectProvider<HomeLinks> modules;

    HomePage(ObjectProvider<HomeLinks> modules) {
        this.modules = modules;
    }

    @GetMapping("/")
    String home(Actor person, Model model) {
        List<HomeLinks.HomeLink> links = modules.orderedStream()
                .flatMap(module -> module.of(person).stream())
                .toList();
        model.addAttribute("links", links);
        return "home";
    }
}
