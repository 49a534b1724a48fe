package vn.vinhdanh.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Evaluates decision tables with the plain decision engine: nothing is stored and no history is written. */
@Component
public class DecisionTables {

    private final DmnEngine engine;
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

    public DecisionTables() {
        this(DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine());
    }

    DecisionTables(DmnEngine engine) {
        this.engine = engine;
    }

    /** The rows that hold for the facts, in the order of the table; a missing fact is null. */
    public List<Map<String, Object>> evaluate(String resource, String table, Map<String, @Nullable Object> facts) {
        var decision = parsed.computeIfAbsent(resource + "#" + table, key -> parse(resource, table));
        return engine.evaluateDecisionTable(decision, Variables.fromMap(facts)).getResultList();
    }

    private DmnDecision parse(String resource, String table) {
        try (var file = new ClassPathResource(resource).getInputStream()) {
            return engine.parseDecision(table, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
