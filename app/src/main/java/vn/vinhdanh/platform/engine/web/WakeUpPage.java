package vn.vinhdanh.platform.engine.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.vinhdanh.platform.engine.WakeUps;

/** Shows process admins the wake-ups that keep failing. */
@Controller
class WakeUpPage {

    private final WakeUps wakeUps;

    WakeUpPage(WakeUps wakeUps) {
        this.wakeUps = wakeUps;
    }

    @GetMapping("/admin/wake-ups")
    String stuck(Model model) {
        model.addAttribute("stuck", wakeUps.stuck());
        return "platform/wake-ups";
    }

    @PostMapping("/admin/wake-ups/{id}/retry")
    String retry(@PathVariable long id) {
        wakeUps.retry(id);
        return "redirect:/admin/wake-ups";
    }
}
