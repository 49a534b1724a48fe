package vn.vinhdanh.review.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.QueuedProposal;

/**
 * A proposal in the office's list.
 *
 * @param task id of the step at which it waits, null once it has passed the office
 * @param takenBy name of who took that step, null while nobody has
 * @param hearings whose word the office awaits before its own step begins
 */
record OverviewRow(
        QueuedProposal proposal,
        int endorsed,
        int declined,
        @Nullable String task,
        @Nullable String takenBy,
        List<Hearing> hearings) {

    public int decided() {
        return endorsed + declined;
    }

    /** Width of this many rows in the drawing of all. */
    public double share(int rows, int width) {
        return proposal.nominations() == 0 ? 0 : (double) rows * width / proposal.nominations();
    }
}
