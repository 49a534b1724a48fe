package vn.vinhdanh.nomination;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;

/** Proposals as they are kept, each change with what happened. */
@Component
class ProposalRecords {

    private final ProposalRepository proposals;
    private final Happenings happenings;

    ProposalRecords(ProposalRepository proposals, Happenings happenings) {
        this.proposals = proposals;
        this.happenings = happenings;
    }

    Proposal find(long id) {
        return proposals.findById(id).orElseThrow(NotFound::new);
    }

    /** Keeps the proposal as it has become; whoever was slower is told so. */
    void save(Proposal proposal) {
        try {
            proposals.save(proposal);
        } catch (OptimisticLockingFailureException lost) {
            throw new Conflict("nomination.proposal.changedMeanwhile");
        }
    }

    /** Keeps the proposal, and who made it so. */
    void save(Proposal proposal, Happening kind, Actor actor, String detail) {
        save(proposal);
        happenings.toProposal(proposal.id(), kind, actor, detail);
    }

    /** Keeps who began the proposal, which is kept already. */
    long drafted(Proposal proposal, Actor actor) {
        happenings.toProposal(proposal.id(), Happening.DRAFTED, actor, "");
        return proposal.id();
    }
}
