package vn.vinhdanh.nomination.quota;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vinhdanh.nomination.desk.ProposalRows;
import vn.vinhdanh.nomination.desk.Sights;
import vn.vinhdanh.platform.Actor;

/** The gauge on the page of a proposal, for whoever may read that. */
@Controller
class ProposalQuotaPage {

    private final Sights sights;
    private final ProposalRows proposals;
    private final Gauges gauges;

    ProposalQuotaPage(Sights sights, ProposalRows proposals, Gauges gauges) {
        this.sights = sights;
        this.proposals = proposals;
        this.gauges = gauges;
    }

    @GetMapping("/proposals/{id}/quota")
    String show(@PathVariable long id, Actor person, Model model) {
        proposals.requireVisible(sights.require(person), id);
        model.addAttribute("list", gauges.ofList(id));
        model.addAttribute("mayAsk", false);
        return "nomination/quota-of-list";
    }
}
