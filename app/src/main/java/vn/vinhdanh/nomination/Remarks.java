package vn.vinhdanh.nomination;

import vn.vinhdanh.platform.Refusal;

/** Reasons that a person must give in words. */
final class Remarks {

    private static final int LONGEST = 2_000;

    private Remarks() {}

    static String require(String field, String remark, String refusalWhenEmpty) {
        var text = remark.strip();
        if (text.isEmpty()) {
            throw Refusal.at(field, refusalWhenEmpty);
        }
        if (text.length() > LONGEST) {
            throw Refusal.at(field, "nomination.tooLong", LONGEST, text.length());
        }
        return text;
    }
}
