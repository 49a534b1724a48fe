package vn.vinhdanh.review;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;

/** Who may appraise what, as long as the proposal lies on the office's desk. */
@Component
class AppraisalDesk {

    private final Proposals proposals;
    private final Nominations nominations;
    private final FourEyes fourEyes;
    private final VerdictTrail trail;

    AppraisalDesk(Proposals proposals, Nominations nominations, FourEyes fourEyes, VerdictTrail trail) {
        this.proposals = proposals;
        this.nominations = nominations;
        this.fourEyes = fourEyes;
        this.trail = trail;
    }

    void requireOpen(long proposalId, Actor officer) {
        require(officer, proposals.find(proposalId));
    }

    /** The same, and the unit withdraws nothing of it before this transaction ends. */
    void requireHeld(long proposalId, Actor officer) {
        require(officer, proposals.held(proposalId));
    }

    private static void require(Actor officer, Proposal proposal) {
        FourEyes.require(officer, proposal);
        if (proposal.status() == ProposalStatus.WITHDRAWN) {
            throw new Conflict("review.withdrawnWhole", proposal.unitName());
        }
        if (proposal.status() == ProposalStatus.SUPPLEMENTING) {
            throw new Conflict("review.away", proposal.unitName());
        }
        if (proposal.status() != ProposalStatus.RECEIVED) {
            throw new Conflict("review.alreadyReleased", proposal.unitName());
        }
    }

    /** The nomination, when it stands in the open proposal and is the officer's to judge. */
    Nomination require(long proposalId, long nominationId, Actor officer) {
        requireOpen(proposalId, officer);
        var nomination = nominations.find(nominationId);
        if (nomination.proposalId() != proposalId) {
            throw new NotFound();
        }
        if (nomination.status() == NominationStatus.WITHDRAWN) {
            throw new Conflict("review.withdrawn", nomination.name());
        }
        fourEyes.require(officer, nomination);
        return nomination;
    }

    /** The verdicts are final: each nomination is told by whom. */
    void release(long proposalId, Collection<Appraisal> verdicts) {
        proposals.released(proposalId);
        trail.tell(verdicts, proposals.find(proposalId).department());
    }
}
