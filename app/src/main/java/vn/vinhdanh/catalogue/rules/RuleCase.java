package vn.vinhdanh.catalogue.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.catalogue.FurtherFacts;
import vn.vinhdanh.catalogue.NomineeFacts;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.Regime;
import vn.vinhdanh.catalogue.RegisteredHonours;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.document.Sha256;

/**
 * A test of the rules: an exemplary nominee in all but the facts that it changes.
 *
 * @param changed the facts that it changes, as the file writes them
 * @param lines every condition with + for met, - for not met, ? for undecided
 * @param code the condition that it is about, with its answer, article and source
 */
record RuleCase(
        int number,
        String award,
        Regime regime,
        String changed,
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

    private static final int HEADING = 3;

    private static final byte[] FILE = SemicolonFile.bytes("eligibility/cases.csv");
    private static final String CHECKSUM = Sha256.of(FILE);
    private static final List<RuleCase> ALL = read();

    /** Tells these cases from those of another version of the product. */
    static String checksum() {
        return CHECKSUM;
    }

    /** All cases, numbered from 1. */
    static List<RuleCase> all() {
        return ALL;
    }

    static int count() {
        return ALL.size();
    }

    private static List<RuleCase> read() {
        var rows = SemicolonFile.rows(FILE, HEADING);
        return IntStream.range(0, rows.size())
                .mapToObj(place -> of(place + 1, rows.get(place)))
                .toList();
    }

    private static RuleCase of(int number, String[] row) {
        var facts = facts(EXEMPLARY);
        if (!row[3].isEmpty()) {
            facts.putAll(facts(row[3]));
        }
        var kind = row[2].equals("cá nhân") ? RecipientKind.INDIVIDUAL : RecipientKind.COLLECTIVE;
        return new RuleCase(
                number,
                row[0],
                Regime.valueOf(row[1]),
                row[3],
                known(kind, facts),
                row[4],
                row[5],
                row[6],
                row[7],
                row[8]);
    }

    static Map<String, String> facts(String text) {
        var facts = new LinkedHashMap<String, String>();
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
