package vn.vinhdanh.review.sheet;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.Outline;
import vn.vinhdanh.review.Verdict;

/** Which rows of the list an officer wants to see. */
enum Show {
    ALL,
    OPEN,
    ENDORSED,
    DECLINED,
    DOUBTED;

    boolean includes(Outline row, @Nullable Verdict verdict) {
        return this == ALL || !row.withdrawn() && includesStanding(row, verdict);
    }

    private boolean includesStanding(Outline row, @Nullable Verdict verdict) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> verdict == null;
            case ENDORSED -> verdict == Verdict.ENDORSE;
            case DECLINED -> verdict == Verdict.DECLINE;
            case DOUBTED -> row.doubted();
        };
    }
}
