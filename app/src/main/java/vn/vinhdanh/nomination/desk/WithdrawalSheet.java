package vn.vinhdanh.nomination.desk;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.Call;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NomineeCounts;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.Withdrawable;

/**
 * What the head of a unit reads before taking something back.
 *
 * @param nominee the one row to be taken back; null when it is the whole proposal
 */
record WithdrawalSheet(
        Proposal proposal,
        Call call,
        NomineeCounts counts,
        @Nullable Nomination nominee,
        Withdrawable withdrawable) {

    /** Whether it may be taken back now. */
    public boolean isAllowed() {
        return nominee == null ? withdrawable.whole() : withdrawable.rows().contains(nominee.id());
    }

    /** Whether the proposal ends with it. */
    public boolean isWhole() {
        return nominee == null || (withdrawable.whole() && withdrawable.rows().size() == 1);
    }
}
