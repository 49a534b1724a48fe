package vn.vinhdanh.platform.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The decision tables of one file under the plain decision engine: nothing is deployed, and no history is written. */
public final class DecisionTables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnEngine engine;
    private final Map<String, DmnDecision> tables;

    DecisionTables(DmnEngine engine, byte[] file) {
        this.engine = engine;
        tables = engine.parseDecisions(new ByteArrayInputStream(file)).stream()
                .collect(Collectors.toMap(DmnDecision::getKey, Function.identity()));
    }

    /** The tables of the file. */
    public static DecisionTables of(byte[] file) {
        return new DecisionTables(ENGINE, file);
    }

    /** The rows that hold for the facts, in the order of the table; a missing fact is null. */
    public List<Map<String, Object>> evaluate(String table, Map<String, @Nullable Object> facts) {
        var decision = Objects.requireNonNull(tables.get(table), table);
        return engine.evaluateDecisionTable(decision, Variables.fromMap(facts)).getResultList();
    }
}
