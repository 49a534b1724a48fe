package vn.vinhdanh.review.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.DaysInHand.Days;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.QueuedProposal;

/**
 * A proposal in the office's list.
 *
 * @param task id of the step at which it waits, null once it has passed the office
 * @param takenBy name of who took that step, null while nobody has
 * @param hearings whose word the office awaits before its own step begins
 * @param days how long the office has had it, null before the receipt
 */
record OverviewRow(
        QueuedProposal proposal,
        int endorsed,
        int declined,
        @Nullable String task,
        @Nullable String takenBy,
        List<Hearing> hearings,
        @Nullable Days days) {

    /** Whether the step at which it waits is one of the office. */
    public boolean isAtOffice() {
        return task != null && proposal.status() != ProposalStatus.SUPPLEMENTING;
    }

    public int decided() {
        return endorsed + declined;
    }

    /** Width of this many rows in the drawing of all. */
    public double share(int rows, int width) {
        return proposal.nominations() == 0 ? 0 : (double) rows * width / proposal.nominations();
    }
}
