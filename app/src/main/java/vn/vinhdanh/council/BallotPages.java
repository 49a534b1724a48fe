package vn.vinhdanh.council;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The open ballots of a member, for those who vote on a phone. */
@Controller
class BallotPages {

    private final BallotTasks tasks;

    BallotPages(BallotTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/council/ballots")
    String mine(Actor actor, Model model) {
        var ballots = tasks.mine(actor);
        // who has left the council since the opening still votes
        if (ballots.isEmpty() && !Right.VOTE.isHeldBy(actor)) {
            throw new NotFound();
        }
        model.addAttribute("ballots", ballots);
        return "council/ballots";
    }
}
