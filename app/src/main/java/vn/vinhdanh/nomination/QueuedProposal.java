package vn.vinhdanh.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that has reached the office, as a line of its list.
 *
 * @param deadline of the call
 * @param nominations how many stand in it
 */
public record QueuedProposal(
        long id,
        String unitName,
        String callTitle,
        ProposalStatus status,
        LocalDate deadline,
        LocalDate submittedOn,
        @Nullable LocalDate receivedOn,
        @Nullable Integer receiptNumber,
        int nominations) {

    /** Number of receipt such as {@code 07/2015}; absent before receipt. */
    public @Nullable String receipt() {
        return Proposal.numbered(receiptNumber, receivedOn);
    }
}
