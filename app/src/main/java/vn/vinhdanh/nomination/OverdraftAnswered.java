package vn.vinhdanh.nomination;

/**
 * The director has answered a unit that asked for more places than a quota has.
 *
 * @param granted whether with yes
 */
public record OverdraftAnswered(
        long proposalId, String department, String unit, String unitName, String callTitle, boolean granted) {

    /** The answer to the list of this proposal. */
    public static OverdraftAnswered of(Proposal proposal, boolean granted) {
        return new OverdraftAnswered(
                proposal.id(),
                proposal.department(),
                proposal.unit(),
                proposal.unitName(),
                proposal.callTitle(),
                granted);
    }
}
