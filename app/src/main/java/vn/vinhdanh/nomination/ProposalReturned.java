package vn.vinhdanh.nomination;

/** The head of the unit has given the list back to those who wrote it. */
public record ProposalReturned(long proposalId, String department, String unit, String unitName, String callTitle) {

    static ProposalReturned of(Proposal proposal) {
        return new ProposalReturned(
                proposal.id(), proposal.department(), proposal.unit(), proposal.unitName(), proposal.callTitle());
    }
}
