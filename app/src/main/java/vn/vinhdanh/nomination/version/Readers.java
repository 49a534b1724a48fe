package vn.vinhdanh.nomination.version;

import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.desk.ProposalRows;
import vn.vinhdanh.nomination.desk.Sights;
import vn.vinhdanh.platform.Actor;

/** Who may read a proposal may read its versions. */
@Component
class Readers {

    private final Sights sights;
    private final ProposalRows rows;

    Readers(Sights sights, ProposalRows rows) {
        this.sights = sights;
        this.rows = rows;
    }

    /** For everybody else the proposal does not exist. */
    void require(Actor person, long proposal) {
        rows.requireVisible(sights.require(person), proposal);
    }
}
