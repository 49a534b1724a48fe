package vn.vinhdanh.platform.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.core.io.ClassPathResource;

/** Tables that note which of their rows have held. */
public final class RuleCoverage {

    private final Map<String, String> codeByRow = new HashMap<>();
    private final DecisionTables tables;

    public RuleCoverage() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(this::note));
        tables = new DecisionTables(configuration.buildEngine());
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

    /** All rows of all tables of the file. */
    public static Set<String> rows(String resource) throws IOException {
        try (var file = new ClassPathResource(resource).getInputStream()) {
            return Dmn.readModelFromStream(file).getModelElementsByType(Rule.class).stream()
                    .map(Rule::getId)
                    .collect(Collectors.toSet());
        }
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
