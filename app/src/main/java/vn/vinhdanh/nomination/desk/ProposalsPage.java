package vn.vinhdanh.nomination.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Desks;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The proposals of my unit, and for the office those of the department; here a unit begins a new one. */
@Controller
class ProposalsPage {

    private final Proposals proposals;
    private final ProposalRows rows;
    private final Calls calls;
    private final Units units;

    ProposalsPage(Proposals proposals, ProposalRows rows, Calls calls, Units units) {
        this.proposals = proposals;
        this.rows = rows;
        this.calls = calls;
        this.units = units;
    }

    @GetMapping("/proposals")
    String show(@RequestParam(defaultValue = "0") int page, Actor person, Model model) {
        var mine = unitsOf(person);
        var office = Desks.isOffice(person, person.department());
        if (page < 0 || (mine.isEmpty() && !office)) {
            throw new NotFound();
        }
        var sight = new ProposalRows.Sight(
                person.department(), office, mine.stream().map(Unit::code).toList());
        model.addAttribute("rows", rows.page(sight, page));
        model.addAttribute("page", page);
        model.addAttribute("pages", (rows.count(sight) + ProposalRows.PAGE - 1) / ProposalRows.PAGE);
        model.addAttribute("office", office);
        model.addAttribute("units", mine);
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

    private List<Unit> unitsOf(Actor person) {
        return units.of(person.department()).stream()
                .filter(unit -> Desks.isOfUnit(person, person.department(), unit.code()))
                .toList();
    }
}
