package vn.vinhdanh.platform.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Tables that note which of their rows have held; for one thread. */
public final class RuleCoverage {

    private final Map<String, String> codeByRow = new HashMap<>();
    private final DecisionTables tables;

    public RuleCoverage(byte[] file) {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(this::note));
        tables = new DecisionTables(configuration.buildEngine(), file);
    }

    public DecisionTables tables() {
        return tables;
    }

    /** The rows that have held since the last time somebody asked, with the code each of them gives. */
    public Map<String, String> take() {
        var taken = Map.copyOf(codeByRow);
        codeByRow.clear();
        return taken;
    }

    private void note(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(row -> codeByRow.put(row.getId(), code(row)));
    }

    private static String code(DmnEvaluatedDecisionRule row) {
        return Objects.requireNonNull(row.getOutputEntries().get("code"))
                .getValue()
                .getValue()
                .toString();
    }
}
