package vn.vinhdanh.nomination.follow;

import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.desk.ProposalRows;
import vn.vinhdanh.nomination.desk.Sight;
import vn.vinhdanh.nomination.desk.Sights;
import vn.vinhdanh.platform.Actor;

/** Asks the pages of proposals whether a person may see one; to everybody else it does not exist. */
@Component
class Visible {

    private final Sights sights;
    private final ProposalRows proposals;

    Visible(Sights sights, ProposalRows proposals) {
        this.sights = sights;
        this.proposals = proposals;
    }

    Sight require(long proposal, Actor person) {
        var sight = sights.require(person);
        proposals.requireVisible(sight, proposal);
        return sight;
    }
}
