package vn.vinhdanh.nomination;

import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** Who may act on proposals: people of its unit, the unit's head, or the office of its department. */
public final class Desks {

    private Desks() {}

    /** Whether the person, or the one they stand in for, drafted, prepared or submitted the proposal. */
    public static boolean isWrittenBy(Actor person, Proposal proposal) {
        return proposal.isPreparedBy(person) || proposal.isSubmittedBy(person);
    }

    static void requireUnit(Actor actor, String department, String unit) {
        if (!Right.PREPARE_PROPOSAL.isHeldBy(actor, department, unit)) {
            throw Refusal.of("nomination.onlyOwnUnit");
        }
    }

    static boolean isHead(Actor actor, Proposal proposal) {
        return Right.SUBMIT_PROPOSAL.isHeldBy(actor, proposal.department(), proposal.unit());
    }

    static void requireHead(Actor actor, Proposal proposal) {
        if (!isHead(actor, proposal)) {
            throw Refusal.of("nomination.onlyHead", proposal.unitName());
        }
    }

    /** The office, and never somebody who had a hand in the proposal: two pairs of eyes. */
    static void requireOffice(Actor actor, Proposal proposal) {
        if (!Right.RECEIVE_PROPOSAL.isHeldBy(actor, proposal.department())) {
            throw Refusal.of("nomination.onlyOffice");
        }
        if (isWrittenBy(actor, proposal)) {
            throw Refusal.of("nomination.receive.fourEyes");
        }
    }
}
