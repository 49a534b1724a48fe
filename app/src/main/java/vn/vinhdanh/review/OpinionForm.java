package vn.vinhdanh.review;

import org.jspecify.annotations.Nullable;

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
