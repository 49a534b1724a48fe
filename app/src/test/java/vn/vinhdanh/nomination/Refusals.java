package vn.vinhdanh.nomination;

import org.assertj.core.api.Condition;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** What was refused, and where. */
public final class Refusals {

    private Refusals() {}

    /** A refusal with a reason that reads {@code text} or {@code place text}. */
    public static Condition<Throwable> refusing(String reason) {
        return new Condition<>(
                failure -> failure instanceof Refusal refusal
                        && refusal.reasons().stream().map(Refusals::written).anyMatch(reason::equals),
                "refuses for %s",
                reason);
    }

    private static String written(Reason reason) {
        return (reason.place() + " " + reason.text()).strip();
    }
}
