package vn.vinhdanh.nomination;

/** The office has not received the proposal of the unit. */
public record ProposalRefused(long proposalId, String department, String unit, String unitName, String callTitle) {

    static ProposalRefused of(Proposal proposal) {
        return new ProposalRefused(
                proposal.id(), proposal.department(), proposal.unit(), proposal.unitName(), proposal.callTitle());
    }
}
