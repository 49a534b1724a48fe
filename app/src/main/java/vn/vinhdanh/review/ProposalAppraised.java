package vn.vinhdanh.review;

import java.util.List;

/** Every nomination of the proposal has its verdict, whichever way. */
public record ProposalAppraised(long proposalId, List<Long> nominationIds) {

    public ProposalAppraised {
        nominationIds = List.copyOf(nominationIds);
    }
}
