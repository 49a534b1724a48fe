package vn.vinhdanh.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All findings of one check, and what they come to: one failure fails it, one missing fact leaves it undecided.
 *
 * @param rules number of the set of rules that judged
 */
public record EligibilityAnswer(Outcome outcome, List<Finding> findings, int rules) {

    public EligibilityAnswer {
        findings = List.copyOf(findings);
    }

    /** Sums the findings up. */
    public static EligibilityAnswer of(List<Finding> findings, int rules) {
        return new EligibilityAnswer(worst(findings), findings, rules);
    }

    /** With what people decided where the data leave a condition open. */
    public EligibilityAnswer ruled(List<Ruling> rulings) {
        var byCode = rulings.stream().collect(Collectors.toMap(Ruling::code, Function.identity()));
        return of(
                findings.stream()
                        .map(finding -> finding.ruled(byCode.get(finding.code())))
                        .toList(),
                rules);
    }

    /** The findings by the code of their condition. */
    public Map<String, Finding> byCode() {
        return findings.stream().collect(Collectors.toMap(Finding::code, Function.identity()));
    }

    private static Outcome worst(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.outcome() == Outcome.NOT_MET)) {
            return Outcome.NOT_MET;
        }
        return findings.isEmpty() || findings.stream().anyMatch(finding -> finding.outcome() == Outcome.UNDECIDED)
                ? Outcome.UNDECIDED
                : Outcome.MET;
    }
}
