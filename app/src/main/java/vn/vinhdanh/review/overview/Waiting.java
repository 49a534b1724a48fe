package vn.vinhdanh.review.overview;

import java.util.List;
import vn.vinhdanh.nomination.ProposalStatus;

/** How far the proposals are that the office wants to see. */
enum Waiting {
    OPEN(ProposalStatus.SUBMITTED, ProposalStatus.RECEIVED),
    TO_RECEIVE(ProposalStatus.SUBMITTED),
    TO_APPRAISE(ProposalStatus.RECEIVED),
    AWAY(ProposalStatus.SUPPLEMENTING),
    APPRAISED(ProposalStatus.RELEASED);

    private final List<ProposalStatus> statuses;

    Waiting(ProposalStatus... statuses) {
        this.statuses = List.of(statuses);
    }

    List<ProposalStatus> statuses() {
        return statuses;
    }
}
