package vn.vinhdanh.nomination.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Withdrawable;
import vn.vinhdanh.nomination.Withdrawals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** Gathers what the head of a unit reads about taking something back; for everybody else that does not exist. */
@Component
class WithdrawalSheets {

    private final Proposals proposals;
    private final Nominees nominees;
    private final Calls calls;
    private final Withdrawals withdrawals;

    WithdrawalSheets(Proposals proposals, Nominees nominees, Calls calls, Withdrawals withdrawals) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.calls = calls;
        this.withdrawals = withdrawals;
    }

    /** The sheet of the whole proposal, or of one of its rows. */
    WithdrawalSheet of(long id, @Nullable Long nomination, Actor person) {
        var proposal = proposals.find(id);
        if (!isHead(person, proposal)) {
            throw new NotFound();
        }
        return new WithdrawalSheet(
                proposal,
                calls.find(proposal.callId()),
                nominees.counts(id),
                nomination == null ? null : nominees.find(id, nomination),
                withdrawals.withdrawable(id));
    }

    /** What the person is offered to take back, null when they do not head the unit. */
    @Nullable
    Withdrawable offeredTo(Actor person, Proposal proposal) {
        return isHead(person, proposal) ? withdrawals.withdrawable(proposal.id()) : null;
    }

    private static boolean isHead(Actor person, Proposal proposal) {
        return Right.WITHDRAW_PROPOSAL.isHeldBy(person, proposal.department(), proposal.unit());
    }
}
