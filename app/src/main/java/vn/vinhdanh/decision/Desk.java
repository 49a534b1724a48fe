package vn.vinhdanh.decision;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** Who may do what to a decision, and the words they must give. */
final class Desk {

    private static final int LONGEST_REMARK = 2_000;

    private Desk() {}

    static void requireOffice(Decision decision, Actor actor) {
        require(decision, actor, Right.CHECK_DECISION);
    }

    static void requireDirector(Decision decision, Actor actor) {
        require(decision, actor, Right.SIGN_DECISION);
    }

    static void requireClerk(Decision decision, Actor actor) {
        require(decision, actor, Right.ISSUE_DECISION);
    }

    /** A reason at the named place; refused when there is none. */
    static String reason(@Nullable String text, String place) {
        var reason = remark(text, place);
        if (reason == null) {
            throw Refusal.at(place, "decision.reason.missing");
        }
        return reason;
    }

    /** A remark at the named place, null when nothing was written. */
    static @Nullable String remark(@Nullable String text, String place) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST_REMARK) {
            throw Refusal.at(place, "decision.reason.tooLong", LONGEST_REMARK);
        }
        return text.strip();
    }

    private static void require(Decision decision, Actor actor, Right right) {
        if (!right.isHeldBy(actor, decision.subject().department())) {
            throw new NotFound();
        }
    }
}
