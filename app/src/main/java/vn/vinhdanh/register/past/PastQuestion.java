package vn.vinhdanh.register.past;

import vn.vinhdanh.platform.web.PageNumber;

/**
 * Which past awards somebody wants to see.
 *
 * @param status name of a {@link PastStatus}, empty for any
 * @param deciderUnknown only those of whom nobody knows who decided
 * @param page counted from 1
 */
public record PastQuestion(String text, String status, boolean deciderUnknown, int page) {

    private static final int LONGEST_TEXT = 200;

    /** As an address says it; what cannot be meant is left out. */
    static PastQuestion of(String text, String status, String decider, String page) {
        var known = java.util.Arrays.stream(PastStatus.values())
                .anyMatch(each -> each.name().equals(status));
        return new PastQuestion(
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                known ? status : "",
                decider.equals("unknown"),
                PageNumber.of(page, 1));
    }

    /** As the address says it. */
    public String decider() {
        return deciderUnknown ? "unknown" : "";
    }
}
