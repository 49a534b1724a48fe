package vn.vinhdanh.nomination.succession;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.UnitChange;
import vn.vinhdanh.organisation.UnitName;

/**
 * What the page of units shows.
 *
 * @param units those of this page, with their names in time
 * @param changes all that hold or are to hold, the last first
 * @param waiting open proposals of units that are no more, for which somebody is to choose a successor
 */
record UnitSheet(
        LocalDate today,
        List<UnitLine> units,
        int page,
        int pages,
        List<UnitChange> changes,
        List<WaitingProposal> waiting) {

    /**
     * A unit with its names.
     *
     * @param name the last that has begun, or the first that is to come
     * @param endedOn since when it is no more, null while it is
     * @param earlier other names, in the order of days
     */
    record UnitLine(String name, @Nullable LocalDate endedOn, boolean ahead, List<UnitName> earlier) {}

    /** An open proposal, and the units of which one may take it over. */
    record WaitingProposal(long id, String unitName, String callTitle, ProposalStatus status, List<Unit> successors) {}
}
