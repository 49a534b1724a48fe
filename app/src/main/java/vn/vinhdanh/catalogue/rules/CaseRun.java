package vn.vinhdanh.catalogue.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.catalogue.EligibilityAnswer;
import vn.vinhdanh.catalogue.EligibilityRules;
import vn.vinhdanh.catalogue.Outcome;
import vn.vinhdanh.platform.engine.RuleCoverage;

/** Puts all cases before the rules, and notes which rows have had a say. */
final class CaseRun {

    private final RuleCoverage coverage;
    private final EligibilityRules rules;
    private final Set<String> held = new HashSet<>();
    private final List<EligibilityAnswer> answers = new ArrayList<>();

    /** Ready to ask. */
    CaseRun(byte[] file) {
        coverage = new RuleCoverage(file);
        rules = new EligibilityRules(0, coverage.tables());
    }

    /** Runs them all. */
    static CaseRun of(byte[] rules, List<RuleCase> cases) {
        var run = new CaseRun(rules);
        cases.forEach(run::ask);
        return run;
    }

    /** The answers in the order of the cases. */
    List<EligibilityAnswer> answers() {
        return answers;
    }

    /** The ids of the rows that have had a say: what a table says about conditions of other awards does not count. */
    Set<String> held() {
        return held;
    }

    /** Puts the next case before the rules. */
    void ask(RuleCase each) {
        var answer = rules.evaluate(each.award(), each.regime(), each.facts());
        var codes = answer.byCode().keySet();
        coverage.take().forEach((row, code) -> {
            if (codes.contains(code)) {
                held.add(row);
            }
        });
        answers.add(answer);
    }

    /** The answer in the signs of the cases. */
    static String lines(EligibilityAnswer answer) {
        return answer.findings().stream()
                .map(finding -> finding.code() + sign(finding.outcome()))
                .collect(Collectors.joining(" "));
    }

    private static String sign(Outcome outcome) {
        return switch (outcome) {
            case MET -> "+";
            case NOT_MET -> "-";
            case UNDECIDED -> "?";
        };
    }
}
