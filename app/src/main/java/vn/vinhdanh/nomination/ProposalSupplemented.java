package vn.vinhdanh.nomination;

/** The unit has sent the mended proposal back to the office. */
public record ProposalSupplemented(long proposalId, String department, String unitName, String callTitle) {

    static ProposalSupplemented of(Proposal proposal) {
        return new ProposalSupplemented(
                proposal.id(), proposal.department(), proposal.unitName(), proposal.callTitle());
    }
}
