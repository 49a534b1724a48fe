package vn.vinhdanh.review;

import org.jspecify.annotations.Nullable;

/**
 * What an officer has written about one nomination so far.
 *
 * @param verdict null while undecided
 * @param reason empty when none is needed
 * @param version of the appraisal the officer saw, 0 before the first
 */
public record Opinion(@Nullable Verdict verdict, String reason, int version) {

    public static final int LONGEST_REASON = 2000;

    public Opinion {
        reason = reason.strip();
    }

    boolean needsReason() {
        return verdict != null && reason.isEmpty();
    }
}
