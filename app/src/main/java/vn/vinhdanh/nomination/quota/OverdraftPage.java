package vn.vinhdanh.nomination.quota;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.web.HomeLinks;
import vn.vinhdanh.platform.web.PageNumber;

/** What the director is asked for beyond the quotas, and what he has answered. */
@Controller
@RequestMapping("/overdrafts")
class OverdraftPage implements HomeLinks {

    private final Overdrafts overdrafts;
    private final OverdraftRows rows;

    OverdraftPage(Overdrafts overdrafts, OverdraftRows rows) {
        this.overdrafts = overdrafts;
        this.rows = rows;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "0") String page, Actor director, Model model) {
        if (!Right.DECIDE_OVERDRAFT.isHeldBy(director)) {
            throw new NotFound();
        }
        var pages = PageNumber.count(rows.countDecided(director.department()), OverdraftRows.PAGE);
        var shown = Math.min(PageNumber.of(page, 0), pages - 1);
        model.addAttribute("waiting", rows.waiting(director.department()));
        model.addAttribute("decided", rows.decided(director.department(), shown));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "nomination/overdrafts";
    }

    @PostMapping("/{id}")
    String decide(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String answer,
            Actor director) {
        overdrafts.decide(id, word, answer, director);
        return "redirect:/overdrafts";
    }

    @Override
    public List<HomeLink> of(Actor person) {
        if (!Right.DECIDE_OVERDRAFT.isHeldBy(person)) {
            return List.of();
        }
        var waits = !rows.waiting(person.department()).isEmpty();
        return List.of(new HomeLink(
                "/overdrafts",
                "quota.overdraft.title",
                waits ? "quota.overdraft.homeWaiting" : "quota.overdraft.homeHint"));
    }
}
