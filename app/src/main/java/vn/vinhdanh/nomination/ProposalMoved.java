package vn.vinhdanh.nomination;

/**
 * Another unit works on the proposal from now on, or the unit bears another name.
 *
 * @param fromUnit code of the unit that worked on it
 * @param toUnit code of the unit that works on it now; the same when only the name is new
 * @param unitName the unit as the proposal names it now
 */
public record ProposalMoved(
        long proposalId, String department, String fromUnit, String toUnit, String unitName, String callTitle) {}
