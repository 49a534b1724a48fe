package vn.vinhdanh.catalogue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;

/**
 * A row of the cases: an exemplary nominee in all but the facts that the row changes.
 *
 * @param lines every condition with + for met, - for not met, ? for undecided
 * @param code the condition that the row is about, with its answer, article and source
 */
record EligibilityCase(
        String award,
        Regime regime,
        NomineeFacts facts,
        String lines,
        String code,
        String answer,
        String article,
        String source) {

    private static final String EXEMPLARY =
            "serviceMonths=12 taskResult=HTXSNV disciplined=false pendingConductCase=false sameAchievementAwarded=false"
                    + " thematicResultUsed=false unitDissolved=false reportPresent=true evidencePresent=true tookPart=true"
                    + " daysOff=0 formerUnitMonths=0 advancedTitle=true initiatives=5 initiativeScope=NATION titleYears=7"
                    + " excellentYears=5 lowerMerits=2 primeMinisterMerit=true sex=FEMALE sectorMonths=180"
                    + " awardedBefore=false posthumous=false members=10 fulfilledMembers=10 advancedMembers=7"
                    + " fighterMembers=1 memberDisciplined=false clusterLeader=true";

    /** Reads a row. */
    static final class Reader implements ArgumentsAggregator {

        @Override
        public EligibilityCase aggregateArguments(ArgumentsAccessor row, ParameterContext context) {
            var facts = facts(EXEMPLARY);
            if (row.getString(3) != null) {
                facts.putAll(facts(row.getString(3)));
            }
            var kind = row.getString(2).equals("cá nhân") ? RecipientKind.INDIVIDUAL : RecipientKind.COLLECTIVE;
            return new EligibilityCase(
                    row.getString(0),
                    Regime.valueOf(row.getString(1)),
                    known(kind, facts),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8));
        }

        private static Map<String, String> facts(String text) {
            var facts = new HashMap<String, String>();
            Arrays.stream(text.split(" ")).map(each -> each.split("=", 2)).forEach(each -> facts.put(each[0], each[1]));
            return facts;
        }

        private static NomineeFacts known(RecipientKind kind, Map<String, String> facts) {
            return new NomineeFacts(
                    kind,
                    number(facts, "serviceMonths"),
                    result(facts),
                    answer(facts, "disciplined"),
                    answer(facts, "pendingConductCase"),
                    answer(facts, "sameAchievementAwarded"),
                    answer(facts, "thematicResultUsed"),
                    answer(facts, "unitDissolved"),
                    Boolean.parseBoolean(facts.get("reportPresent")),
                    Boolean.parseBoolean(facts.get("evidencePresent")),
                    further(facts),
                    new RegisteredHonours(
                            Integer.parseInt(facts.getOrDefault("registeredYears", "0")),
                            Boolean.parseBoolean(facts.get("titleThisYear")),
                            Boolean.parseBoolean(facts.get("sameAward")),
                            facts.get("otherForms")));
        }

        private static FurtherFacts further(Map<String, String> facts) {
            var further = new EnumMap<FurtherFact, String>(FurtherFact.class);
            for (var fact : FurtherFact.values()) {
                var said = said(facts, fact.place());
                if (said != null) {
                    further.put(fact, said);
                }
            }
            return new FurtherFacts(further);
        }

        private static @Nullable String said(Map<String, String> facts, String name) {
            var said = facts.get(name);
            return "_".equals(said) ? null : said;
        }

        private static @Nullable TaskResult result(Map<String, String> facts) {
            var said = said(facts, "taskResult");
            return said == null ? null : TaskResult.valueOf(said);
        }

        private static @Nullable Integer number(Map<String, String> facts, String name) {
            var said = said(facts, name);
            return said == null ? null : Integer.valueOf(said);
        }

        private static @Nullable Boolean answer(Map<String, String> facts, String name) {
            var said = said(facts, name);
            return said == null ? null : Boolean.valueOf(said);
        }
    }
}
