package vn.vinhdanh.review;

import java.util.Collection;
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
    private final VerdictTrail trail;

    AppraisalDesk(Proposals proposals, FourEyes fourEyes, VerdictTrail trail) {
        this.proposals = proposals;
        this.fourEyes = fourEyes;
        this.trail = trail;
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

    /** The verdicts are final: each nomination is told by whom. */
    void release(long proposalId, Collection<Appraisal> verdicts) {
        proposals.released(proposalId);
        trail.tell(verdicts, proposals.find(proposalId).department());
    }
}
