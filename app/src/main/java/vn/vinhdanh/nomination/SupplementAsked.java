package vn.vinhdanh.nomination;

import java.time.LocalDate;

/** The office has sent the proposal back to its unit to be mended until the day. */
public record SupplementAsked(
        long proposalId, String department, String unit, String unitName, String callTitle, LocalDate lastDay) {

    static SupplementAsked of(Proposal proposal, LocalDate lastDay) {
        return new SupplementAsked(
                proposal.id(),
                proposal.department(),
                proposal.unit(),
                proposal.unitName(),
                proposal.callTitle(),
                lastDay);
    }
}
