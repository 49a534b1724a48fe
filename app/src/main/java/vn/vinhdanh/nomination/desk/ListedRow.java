package vn.vinhdanh.nomination.desk;

import java.util.List;
import vn.vinhdanh.catalogue.EligibilityAnswer;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.catalogue.Outcome;
import vn.vinhdanh.nomination.EvidenceFile;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.platform.Reason;

/**
 * A nominee as the lists show it: what is there, what is missing, and what the conditions would say.
 *
 * @param number its place in the whole list, counted from one
 * @param notices what its people should know though it keeps nothing back
 */
record ListedRow(
        int number,
        Nomination nominee,
        List<EvidenceFile> evidence,
        List<Reason> gaps,
        List<Reason> notices,
        EligibilityAnswer eligibility) {

    /** Conditions that are not met, or cannot be judged yet. */
    public List<Finding> doubts() {
        return eligibility.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.MET)
                .toList();
    }

    /** The row with what the conditions say. */
    ListedRow judged(EligibilityAnswer answer) {
        return new ListedRow(number, nominee, evidence, gaps, notices, answer);
    }
}
