package vn.vinhdanh.platform.engine.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.WakeUps;

/** Shows process admins the wake-ups of their department that keep failing. */
@Controller
class WakeUpPage {

    private final WakeUps wakeUps;

    WakeUpPage(WakeUps wakeUps) {
        this.wakeUps = wakeUps;
    }

    @GetMapping("/admin/wake-ups")
    String stuck(Actor admin, Model model) {
        model.addAttribute("stuck", wakeUps.stuck(admin.department()));
        return "platform/wake-ups";
    }

    @PostMapping("/admin/wake-ups/{id}/retry")
    String retry(@PathVariable long id, Actor admin) {
        wakeUps.retry(id, admin);
        return "redirect:/admin/wake-ups";
    }
}
