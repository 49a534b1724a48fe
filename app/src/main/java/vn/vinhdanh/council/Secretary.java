package vn.vinhdanh.council;

import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** Who may lead sessions: the council's secretary of the same department. */
final class Secretary {

    private Secretary() {}

    static String require(Actor actor, String department) {
        if (!actor.department().equals(department)) {
            throw new NotFound();
        }
        if (!is(actor)) {
            throw Refusal.of("council.secretaryOnly");
        }
        return actor.userName();
    }

    static boolean is(Actor actor) {
        return Right.LEAD_SESSION.isHeldBy(actor);
    }
}
