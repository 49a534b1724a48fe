package vn.vinhdanh.nomination.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;

/** One proposal to be read outside of its steps: by its unit, by the office and by auditors. Nothing is changed here. */
@Controller
@RequestMapping("/proposals/{id}")
class ProposalPage {

    private final Sights sights;
    private final ProposalRows rows;
    private final Proposals proposals;
    private final ProposalReading reading;
    private final WithdrawalSheets withdrawals;
    private final ProposalPast past;

    ProposalPage(
            Sights sights,
            ProposalRows rows,
            Proposals proposals,
            ProposalReading reading,
            WithdrawalSheets withdrawals,
            ProposalPast past) {
        this.sights = sights;
        this.rows = rows;
        this.proposals = proposals;
        this.reading = reading;
        this.withdrawals = withdrawals;
        this.past = past;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam(defaultValue = "0") int page, Actor person, Model model) {
        var sight = sights.require(person);
        rows.requireVisible(sight, id);
        var counts = reading.counts(id);
        var shown = Math.max(0, page);
        var proposal = proposals.find(id);
        model.addAttribute("proposal", proposal);
        model.addAttribute("withdrawal", withdrawals.offeredTo(person, proposal));
        model.addAttribute("counts", counts);
        model.addAttribute("rows", reading.page(id, shown));
        var timeline = reading.timeline(id, sight);
        model.addAttribute("timeline", timeline);
        model.addAttribute("submission", ProposalReading.submission(timeline));
        past.addTo(model, id);
        model.addAttribute("page", shown);
        model.addAttribute("pages", (counts.total() + Nominees.PAGE - 1) / Nominees.PAGE);
        return "nomination/proposal";
    }
}
