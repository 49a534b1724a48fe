package vn.vinhdanh.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.vinhdanh.platform.engine.DecisionTables;

/** One set of rules: the conditions that it sets for an award, and whether a nominee meets them. It never changes. */
public final class EligibilityRules {

    private static final ClassPathResource SHIPPED =
            new ClassPathResource("processes/award-nomination/eligibility.dmn");

    private final int number;
    private final DecisionTables tables;
    private final Map<String, Conditions> known = new ConcurrentHashMap<>();

    /** The set of that number with its tables. */
    public EligibilityRules(int number, DecisionTables tables) {
        this.number = number;
        this.tables = tables;
    }

    /** The file of rules that comes with the product. */
    public static byte[] shipped() {
        try (var file = SHIPPED.getInputStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** By which number people know the set. */
    public int number() {
        return number;
    }

    /** The conditions that the regime sets; empty for an award that it does not know. */
    public Conditions conditions(String awardCode, Regime regime, RecipientKind kind) {
        return known.computeIfAbsent(
                awardCode + " " + regime + " " + kind,
                key -> new Conditions(tables.evaluate("conditions", about(awardCode, regime, kind)).stream()
                        .map(Condition::of)
                        .toList()));
    }

    /** One finding per condition the regime sets for the award; an award without conditions leaves it undecided. */
    public EligibilityAnswer evaluate(String awardCode, Regime regime, NomineeFacts facts) {
        var conditions = conditions(awardCode, regime, facts.kind());
        var judged = judged(conditions, facts.inputs(regime));
        return EligibilityAnswer.of(
                conditions.all().stream()
                        .map(condition -> finding(condition, judged.get(condition.code())))
                        .toList(),
                number);
    }

    private Map<String, Map<String, Object>> judged(Conditions conditions, Map<String, @Nullable Object> inputs) {
        var byCode = new HashMap<String, Map<String, Object>>();
        for (var table : conditions.tables()) {
            for (var row : tables.evaluate(table, inputs)) {
                byCode.put(Condition.text(row, "code"), row);
            }
        }
        return byCode;
    }

    private static Finding finding(Condition condition, @Nullable Map<String, Object> judged) {
        return new Finding(
                condition.code(),
                condition.article(),
                condition.text(),
                judged == null ? "" : Condition.text(judged, "facts"),
                condition.cure(),
                judged == null ? Outcome.UNDECIDED : Outcome.valueOf(Condition.text(judged, "outcome")),
                condition.verified(),
                null);
    }

    private static Map<String, @Nullable Object> about(String awardCode, Regime regime, RecipientKind kind) {
        var inputs = new HashMap<String, @Nullable Object>();
        inputs.put("award", awardCode);
        inputs.put("regime", regime.name());
        inputs.put("kind", kind.name());
        return inputs;
    }
}
