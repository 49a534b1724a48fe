package vn.vinhdanh.nomination;

import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** Who may act on a proposal: people of its unit, the unit's head, or the office of its department. */
final class Desks {

    private Desks() {}

    static boolean isOfUnit(Actor actor, String department, String unit) {
        return isHead(actor, department, unit) || actor.isIn(Groups.unitClerk(department, unit));
    }

    static boolean isHead(Actor actor, String department, String unit) {
        return actor.isIn(Groups.head(department, unit));
    }

    static void requireUnit(Actor actor, String department, String unit) {
        if (!isOfUnit(actor, department, unit)) {
            throw Refusal.of("nomination.onlyOwnUnit");
        }
    }

    static void requireHead(Actor actor, Proposal proposal) {
        if (!isHead(actor, proposal.department(), proposal.unit())) {
            throw Refusal.of("nomination.onlyHead", proposal.unitName());
        }
    }

    /** The office, and never the person who submitted: two pairs of eyes. */
    static void requireOffice(Actor actor, Proposal proposal) {
        if (!actor.isIn(Groups.office(proposal.department()))) {
            throw Refusal.of("nomination.onlyOffice");
        }
        if (actor.userName().equals(proposal.submittedBy())) {
            throw Refusal.of("nomination.receive.fourEyes");
        }
    }
}
