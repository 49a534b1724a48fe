package vn.vinhdanh.council;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vinhdanh.platform.Actor;

/** The open ballots of a member, for those who vote on a phone. */
@Controller
class BallotPages {

    private final BallotTasks tasks;

    BallotPages(BallotTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/council/ballots")
    String mine(Actor actor, Model model) {
        model.addAttribute("ballots", tasks.mine(actor));
        return "council/ballots";
    }
}
