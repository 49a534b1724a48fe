package vn.vinhdanh.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.engine.DecisionTables;

/** Checks a nominee against the conditions of an award; the unit's page and the process ask the same question. */
@Component
public class Eligibility {

    private static final String TABLES = "processes/award-nomination/eligibility.dmn";

    private final DecisionTables tables;

    Eligibility(DecisionTables tables) {
        this.tables = tables;
    }

    /** One finding per condition the regime sets for the award; an award without conditions leaves it undecided. */
    public EligibilityAnswer evaluate(String awardCode, Regime regime, NomineeFacts facts) {
        var conditions = tables.evaluate(TABLES, "conditions", about(awardCode, regime, facts.kind()));
        var judged = judged(regime, facts);
        var findings = new ArrayList<Finding>();
        for (var condition : conditions) {
            findings.add(finding(condition, judged.get(text(condition, "code"))));
        }
        return findings.isEmpty()
                ? new EligibilityAnswer(Outcome.UNDECIDED, List.of())
                : EligibilityAnswer.of(findings);
    }

    private Map<String, Map<String, Object>> judged(Regime regime, NomineeFacts facts) {
        var byCode = new HashMap<String, Map<String, Object>>();
        for (var row : tables.evaluate(TABLES, "eligibility", inputs(regime, facts))) {
            byCode.put(text(row, "code"), row);
        }
        return byCode;
    }

    private static Finding finding(Map<String, Object> condition, @Nullable Map<String, Object> judged) {
        return new Finding(
                text(condition, "code"),
                text(condition, "article"),
                text(condition, "text"),
                judged == null ? "" : text(judged, "facts"),
                text(condition, "cure"),
                judged == null ? Outcome.UNDECIDED : Outcome.valueOf(text(judged, "outcome")),
                Boolean.TRUE.equals(condition.get("verified")));
    }

    private static Map<String, @Nullable Object> about(String awardCode, Regime regime, RecipientKind kind) {
        var inputs = new HashMap<String, @Nullable Object>();
        inputs.put("award", awardCode);
        inputs.put("regime", regime.name());
        inputs.put("kind", kind.name());
        return inputs;
    }

    private static Map<String, @Nullable Object> inputs(Regime regime, NomineeFacts facts) {
        var inputs = new HashMap<String, @Nullable Object>();
        inputs.put("regime", regime.name());
        inputs.put("serviceMonths", facts.serviceMonths());
        inputs.put(
                "taskResult",
                facts.taskResult() == null ? null : facts.taskResult().name());
        inputs.put("disciplined", facts.disciplined());
        inputs.put("pendingConductCase", facts.pendingConductCase());
        inputs.put("sameAchievementAwarded", facts.sameAchievementAwarded());
        inputs.put("thematicResultUsed", facts.thematicResultUsed());
        inputs.put("unitDissolved", facts.unitDissolved());
        inputs.put("reportPresent", facts.reportPresent());
        inputs.put("evidencePresent", facts.evidencePresent());
        return inputs;
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
