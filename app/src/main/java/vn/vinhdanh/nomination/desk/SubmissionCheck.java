package vn.vinhdanh.nomination.desk;

import java.util.List;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.platform.Reason;

/**
 * What the head reads before submitting: what is complete, and each gap with its row.
 *
 * @param listed how many stand in the list
 */
record SubmissionCheck(int listed, List<Gap> gaps) {

    private static final String NO_REPORT = "nomination.missing.report";
    private static final String NO_EVIDENCE = "nomination.missing.evidence";
    private static final String TOO_LATE = "nomination.call.closed";

    public boolean isInTime() {
        return missing(TOO_LATE) == 0;
    }

    /** How many have a report that is long enough. */
    public long reports() {
        return listed - missing(NO_REPORT);
    }

    /** How many have their evidence. */
    public long files() {
        return listed - missing(NO_EVIDENCE);
    }

    private long missing(String text) {
        return gaps.stream().filter(gap -> gap.reason().text().startsWith(text)).count();
    }

    /**
     * One thing that is missing.
     *
     * @param row number of the nominee in the list, 0 when it concerns the whole
     */
    record Gap(Reason reason, int row) {

        /** The page of the list on which the row stands, counted from zero. */
        public int page() {
            return row == 0 ? 0 : (row - 1) / Nominees.PAGE;
        }
    }
}
