package vn.vinhdanh.nomination.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.vinhdanh.nomination.DaysInHand;
import vn.vinhdanh.nomination.ListVersions;

/** What a proposal has behind it: its versions, and how long it has lain where. */
@Component
class ProposalPast {

    private final ListVersions versions;
    private final DaysInHand days;

    ProposalPast(ListVersions versions, DaysInHand days) {
        this.versions = versions;
        this.days = days;
    }

    void addTo(Model model, long proposal) {
        model.addAttribute("versions", versions.of(proposal));
        model.addAttribute("days", days.of(List.of(proposal)).get(proposal));
    }
}
