package vn.vinhdanh.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a nominee when the conditions of an award are checked; null means nobody has said.
 *
 * @param kind collective or individual
 * @param serviceMonths months of work at the unit; of individuals only
 * @param taskResult the grade of the period
 * @param disciplined whether disciplined in the period
 * @param pendingConductCase whether a discipline, inspection or denunciation is being verified
 * @param sameAchievementAwarded whether this achievement has already been honoured by another form
 * @param thematicResultUsed whether the report rests on results of ad hoc or thematic awards
 * @param unitDissolved whether the unit has been dissolved
 * @param reportPresent whether an achievement report has been written
 * @param evidencePresent whether a file of evidence has been added
 * @param further what only some awards ask
 * @param registered what the register has
 */
public record NomineeFacts(
        RecipientKind kind,
        @Nullable Integer serviceMonths,
        @Nullable TaskResult taskResult,
        @Nullable Boolean disciplined,
        @Nullable Boolean pendingConductCase,
        @Nullable Boolean sameAchievementAwarded,
        @Nullable Boolean thematicResultUsed,
        @Nullable Boolean unitDissolved,
        boolean reportPresent,
        boolean evidencePresent,
        FurtherFacts further,
        RegisteredHonours registered) {

    /** The facts as the tables name them. */
    Map<String, @Nullable Object> inputs(Regime regime) {
        var inputs = new HashMap<String, @Nullable Object>();
        inputs.put("regime", regime.name());
        inputs.put("serviceMonths", serviceMonths);
        inputs.put("taskResult", taskResult == null ? null : taskResult.name());
        inputs.put("disciplined", disciplined);
        inputs.put("pendingConductCase", pendingConductCase);
        inputs.put("sameAchievementAwarded", sameAchievementAwarded);
        inputs.put("thematicResultUsed", thematicResultUsed);
        inputs.put("unitDissolved", unitDissolved);
        inputs.put("reportPresent", reportPresent);
        inputs.put("evidencePresent", evidencePresent);
        for (var fact : FurtherFact.values()) {
            inputs.put(fact.place(), further.value(fact));
        }
        addRegistered(inputs);
        return inputs;
    }

    /** The register says more than the unit: it can only add years, and an award that it has was given. */
    private void addRegistered(Map<String, @Nullable Object> inputs) {
        inputs.put("registeredYears", registered.titleYears());
        inputs.put("titleThisYear", registered.titleThisYear());
        inputs.put("awardedInRegister", registered.sameAward());
        inputs.put("otherForms", registered.otherForms());
        if (registered.sameAward()) {
            inputs.put(FurtherFact.AWARDED_BEFORE.place(), true);
        }
        var stated = further.number(FurtherFact.TITLE_YEARS);
        if (registered.titleYears() > (stated == null ? 0 : stated)) {
            inputs.put(FurtherFact.TITLE_YEARS.place(), registered.titleYears());
        }
    }
}
