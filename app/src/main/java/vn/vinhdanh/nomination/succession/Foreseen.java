package vn.vinhdanh.nomination.succession;

import java.util.List;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.UnitChange;

/**
 * What a change of units will do, before somebody confirms it.
 *
 * @param ahead whether its day is still to come
 * @param proposals open ones of the units that end or are renamed, the first of them
 * @param openProposals how many there are
 * @param people of the units that end or are renamed, by unit
 * @param headless successors for which nobody can submit yet
 */
record Foreseen(
        UnitChange change,
        boolean ahead,
        List<OpenProposal> proposals,
        long openProposals,
        List<UnitPeople> people,
        List<Unit> headless) {

    /** Whether several units come after one that ends: somebody chooses for each open proposal. */
    public boolean isForChoice() {
        return !change.ended().isEmpty() && change.after().size() > 1;
    }

    /** An open proposal that is concerned. */
    record OpenProposal(long id, String unitName, String callTitle, ProposalStatus status) {}

    /** How many heads and clerks a unit has. */
    record UnitPeople(Unit unit, int heads, int clerks) {}
}
