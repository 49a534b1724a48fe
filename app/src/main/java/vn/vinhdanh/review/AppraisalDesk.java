package vn.vinhdanh.review;

import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;

/** Who may appraise what, as long as the proposal lies on the office's desk. */
@Component
class AppraisalDesk {

    private final Proposals proposals;
    private final FourEyes fourEyes;

    AppraisalDesk(Proposals proposals, FourEyes fourEyes) {
        this.proposals = proposals;
        this.fourEyes = fourEyes;
    }

    void requireOpen(long proposalId, Actor officer) {
        var proposal = proposals.find(proposalId);
        FourEyes.require(officer, proposal);
        if (proposal.status() != ProposalStatus.RECEIVED) {
            throw new Conflict("review.alreadyReleased", proposal.unitName());
        }
    }

    void require(Actor officer, Nomination nomination) {
        fourEyes.require(officer, nomination);
    }

    void release(long proposalId) {
        proposals.released(proposalId);
    }
}
