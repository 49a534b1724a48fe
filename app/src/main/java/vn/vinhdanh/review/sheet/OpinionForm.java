package vn.vinhdanh.review.sheet;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.review.Opinion;
import vn.vinhdanh.review.Verdict;

/** What the browser sends about one row; kept as it came when it is refused. */
record OpinionForm(@Nullable Verdict verdict, @Nullable String reason, int version) {

    static OpinionForm of(AppraisalRow row) {
        return new OpinionForm(row.verdict(), row.reason(), row.version());
    }

    /** Whether the verdict of this name is chosen. */
    public boolean isVerdict(String name) {
        return verdict != null && verdict.name().equals(name);
    }

    Opinion opinion() {
        return new Opinion(verdict, reason == null ? "" : reason, version);
    }
}
