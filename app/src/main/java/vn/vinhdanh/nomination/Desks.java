package vn.vinhdanh.nomination;

import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** Who may act on proposals: people of its unit, the unit's head, or the office of its department. */
public final class Desks {

    private Desks() {}

    /** Head or clerk of the unit. */
    public static boolean isOfUnit(Actor actor, String department, String unit) {
        return isHead(actor, department, unit) || actor.isIn(Groups.unitClerk(department, unit));
    }

    static boolean isHead(Actor actor, String department, String unit) {
        return actor.isIn(Groups.head(department, unit));
    }

    /** The standing office of awards. */
    public static boolean isOffice(Actor actor, String department) {
        return actor.isIn(Groups.office(department));
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
        if (!isOffice(actor, proposal.department())) {
            throw Refusal.of("nomination.onlyOffice");
        }
        if (proposal.isSubmittedBy(actor)) {
            throw Refusal.of("nomination.receive.fourEyes");
        }
    }
}
