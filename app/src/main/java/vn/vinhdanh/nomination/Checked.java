package vn.vinhdanh.nomination;

import java.util.List;
import vn.vinhdanh.catalogue.EligibilityAnswer;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.catalogue.Outcome;

/**
 * What the conditions say to a nominee now, and how that differs from before.
 *
 * @param changes the kept ones, the oldest first, then those since the last time
 */
public record Checked(EligibilityAnswer answer, List<FindingChange> changes) {

    /** Conditions that are not met, or that a person must decide or has decided. */
    public List<Finding> notable() {
        return answer.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_MET || finding.isForPeople())
                .toList();
    }

    /** What has got worse since the last time the conditions were asked. */
    public List<FindingChange> fallen() {
        return changes.stream()
                .filter(change -> !change.isKept() && change.isFall())
                .toList();
    }
}
