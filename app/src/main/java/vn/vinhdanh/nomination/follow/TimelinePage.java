package vn.vinhdanh.nomination.follow;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Timeline;
import vn.vinhdanh.nomination.Turns;
import vn.vinhdanh.platform.Actor;

/** One nomination on its way: where it is, whose turn it is, and who did what when. */
@Controller
class TimelinePage {

    private final Visible visible;
    private final Proposals proposals;
    private final Nominees nominees;
    private final Turns turns;
    private final Timeline timeline;

    TimelinePage(Visible visible, Proposals proposals, Nominees nominees, Turns turns, Timeline timeline) {
        this.visible = visible;
        this.proposals = proposals;
        this.nominees = nominees;
        this.turns = turns;
        this.timeline = timeline;
    }

    @GetMapping("/proposals/{id}/nominations/{nomination}")
    String show(@PathVariable long id, @PathVariable long nomination, Actor person, Model model) {
        var sight = visible.require(id, person);
        var nominee = nominees.find(id, nomination);
        model.addAttribute("proposal", proposals.find(id));
        model.addAttribute("nominee", nominee);
        model.addAttribute("turn", turns.ofNominations(List.of(nomination)).get(nomination));
        model.addAttribute("timeline", timeline.ofNomination(id, nomination, sight.wholeDepartment()));
        return "nomination/timeline";
    }
}
