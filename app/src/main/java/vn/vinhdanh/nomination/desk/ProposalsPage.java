package vn.vinhdanh.nomination.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Turns;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The proposals of my unit, and for the office those of the department; here a unit begins a new one. */
@Controller
class ProposalsPage {

    private final Proposals proposals;
    private final ProposalRows rows;
    private final Calls calls;
    private final Sights sights;
    private final Turns turns;

    ProposalsPage(Proposals proposals, ProposalRows rows, Calls calls, Sights sights, Turns turns) {
        this.proposals = proposals;
        this.rows = rows;
        this.calls = calls;
        this.sights = sights;
        this.turns = turns;
    }

    @GetMapping("/proposals")
    String show(@RequestParam(defaultValue = "0") int page, Actor person, Model model) {
        var sight = sights.require(person);
        if (page < 0) {
            throw new NotFound();
        }
        var shown = rows.page(sight, page);
        model.addAttribute("rows", shown);
        model.addAttribute(
                "turns", turns.ofProposals(shown.stream().map(ProposalRow::id).toList()));
        model.addAttribute("page", page);
        model.addAttribute("pages", (rows.count(sight) + ProposalRows.PAGE - 1) / ProposalRows.PAGE);
        model.addAttribute("office", sight.wholeDepartment());
        model.addAttribute("units", sight.units());
        model.addAttribute("inTheMaking", rows.inTheMaking(sight));
        model.addAttribute("calls", calls.openIn(person.department()));
        return "nomination/proposals";
    }

    @PostMapping("/proposals")
    String draft(@RequestParam long call, @RequestParam String unit, Actor person, RedirectAttributes next) {
        proposals.draft(call, unit, person);
        next.addFlashAttribute("drafted", calls.find(call).title());
        return "redirect:/proposals";
    }
}
