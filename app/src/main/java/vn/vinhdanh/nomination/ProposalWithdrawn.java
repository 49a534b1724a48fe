package vn.vinhdanh.nomination;

/** The unit has taken the whole proposal back. */
public record ProposalWithdrawn(long proposalId, String department, String unit, String unitName, String callTitle) {

    static ProposalWithdrawn of(Proposal proposal) {
        return new ProposalWithdrawn(
                proposal.id(), proposal.department(), proposal.unit(), proposal.unitName(), proposal.callTitle());
    }
}
