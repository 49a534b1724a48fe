package vn.vinhdanh.catalogue;

import java.util.List;

/** All findings of one check, and what they come to: one failure fails it, one missing fact leaves it undecided. */
public record EligibilityAnswer(Outcome outcome, List<Finding> findings) {

    public EligibilityAnswer {
        findings = List.copyOf(findings);
    }

    /** Sums the findings up. */
    public static EligibilityAnswer of(List<Finding> findings) {
        return new EligibilityAnswer(worst(findings), findings);
    }

    private static Outcome worst(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.outcome() == Outcome.NOT_MET)) {
            return Outcome.NOT_MET;
        }
        return findings.stream().anyMatch(finding -> finding.outcome() == Outcome.UNDECIDED)
                ? Outcome.UNDECIDED
                : Outcome.MET;
    }
}
