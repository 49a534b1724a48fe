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
import vn.vinhdanh.platform.web.PageNumber;

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
    String show(ProposalsForm form, @RequestParam(defaultValue = "0") String page, Actor person, Model model) {
        var sight = sights.require(person);
        var pages = PageNumber.count(rows.count(sight, form), ProposalRows.PAGE);
        var at = Math.min(PageNumber.of(page, 0), pages - 1);
        var shown = rows.page(sight, form, at);
        model.addAttribute("form", form);
        model.addAttribute("orders", ProposalsForm.ORDERS);
        model.addAttribute("rows", shown);
        model.addAttribute(
                "turns", turns.ofProposals(shown.stream().map(ProposalRow::id).toList()));
        model.addAttribute("page", at);
        model.addAttribute("pages", pages);
        model.addAttribute("office", sight.wholeDepartment());
        model.addAttribute("units", sights.beginning(person));
        model.addAttribute("ended", sights.ended(sight));
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
