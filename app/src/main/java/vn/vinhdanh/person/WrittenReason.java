package vn.vinhdanh.person;

import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.text.TidyText;

/** The reason that people give for what others will read later. */
final class WrittenReason {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1_000;

    private WrittenReason() {}

    /** As it is kept; refused at its field when it says nothing. */
    static String of(String typed) {
        var reason = TidyText.lines(typed);
        if (reason.length() < SHORTEST) {
            throw Refusal.at("reason", "person.wrong.reason");
        }
        if (reason.length() > LONGEST) {
            throw Refusal.at("reason", "person.wrong.tooLong", LONGEST);
        }
        return reason;
    }
}
