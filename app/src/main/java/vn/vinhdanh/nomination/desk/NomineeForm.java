package vn.vinhdanh.nomination.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.catalogue.FurtherFacts;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominee;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.ReportTemplate;
import vn.vinhdanh.nomination.RichText;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.nomination.StatedField;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.text.TidyText;

/**
 * A nominee as it stands in the form, so that nothing is lost when the server refuses.
 *
 * @param values by name of the field: a tidy line, for a section of the report clean HTML
 */
record NomineeForm(Map<String, String> values) {

    /** What the names of the report's fields begin with. */
    static final String REPORT = "report-";

    // the editor says that it sends HTML; without scripts the same field sends what was typed
    private static final String AS_HTML = ".html";

    static NomineeForm empty(RecipientKind kind, String unit) {
        return new NomineeForm(Map.of("kind", kind.name(), "version", "0", "unitOfDay", unit));
    }

    /** What a browser sent about a nominee who is not listed yet. */
    static NomineeForm sent(Map<String, String> fields) {
        return sent(fields, new NomineeForm(Map.of()));
    }

    /** What a browser sent in the place of {@code kept}. */
    static NomineeForm sent(Map<String, String> fields, NomineeForm kept) {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (!name.startsWith(REPORT)) {
                values.put(name, TidyText.line(value));
            } else if (name.endsWith(AS_HTML)) {
                values.put(name.substring(0, name.length() - AS_HTML.length()), RichText.clean(value));
            } else {
                // the same words without scripts are no reason to lose bold and lists
                var same = TidyText.lines(value).equals(kept.plain(name));
                values.putIfAbsent(name, same ? kept.value(name) : RichText.ofPlain(value));
            }
        });
        // what this award does not ask is not lost when the form does not show it
        for (var fact : FurtherFact.values()) {
            values.putIfAbsent(fact.place(), kept.value(fact.place()));
        }
        if (!kept.value("kind").isEmpty()) {
            values.put("kind", kept.value("kind"));
        }
        return new NomineeForm(values);
    }

    /** The nominee as it is kept. */
    static NomineeForm of(Nomination nominee, ReportTemplate template) {
        var values = new LinkedHashMap<String, String>();
        values.put("version", Integer.toString(nominee.version()));
        values.put("kind", nominee.kind().name());
        values.put("name", nominee.name());
        values.put("post", nominee.post());
        values.put("unitOfDay", nominee.unitOfDay());
        var facts = nominee.facts();
        values.put("serviceMonths", said(facts.serviceMonths()));
        values.put("taskResult", said(facts.taskResult()));
        values.put("disciplined", said(facts.disciplined()));
        values.put("pendingConductCase", said(facts.pendingConductCase()));
        values.put("sameAchievementAwarded", said(facts.sameAchievementAwarded()));
        values.put("thematicResultUsed", said(facts.thematicResultUsed()));
        for (var fact : FurtherFact.values()) {
            values.put(fact.place(), nominee.further().text(fact));
        }
        template.sorted(nominee.report()).forEach((code, text) -> values.put(REPORT + code, text));
        return new NomineeForm(values);
    }

    /** What stands in the field; nothing where it was not sent. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The words of a field of the report, for a browser without scripts. */
    public String plain(String field) {
        return RichText.plain(value(field));
    }

    /** Length of a field of the report as people count it. */
    public int length(String field) {
        return RichText.length(value(field));
    }

    /** A short stand-in for what the field says: two texts have the same only when they are the same. */
    public String print(String field) {
        return UUID.nameUUIDFromBytes(value(field).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What the fields said when the page was made, so that what the person changed can be told from what others did. */
    public String seen(FormFields fields) {
        return fields.all().stream()
                .map(field -> field.name() + ":" + print(field.name()))
                .collect(Collectors.joining(" "));
    }

    /** The stand-in of what the field said when the page was made. */
    String seen(String field) {
        return Arrays.stream(value("seen").split(" "))
                .filter(each -> each.startsWith(field + ":"))
                .map(each -> each.substring(field.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** Which of two texts the person chose for the field, and the stand-in of the other one. */
    String choice(String field) {
        return value("choice-" + field);
    }

    /** Whether there is nothing to save. */
    boolean saysTheSameAs(NomineeForm kept, FormFields fields) {
        return value("person").isEmpty()
                && fields.all().stream().allMatch(field -> print(field.name()).equals(kept.print(field.name())));
    }

    public RecipientKind kind() {
        return Arrays.stream(RecipientKind.values())
                .filter(kind -> kind.name().equals(value("kind")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    int version() {
        return value("version").matches("\\d{1,9}") ? Integer.parseInt(value("version")) : -1;
    }

    /** What the form says; refused with every reason at its field. */
    NomineeEntry entry(String defaultUnit, ReportTemplate template) {
        var faults = new ArrayList<Reason>();
        var unit = value("unitOfDay");
        var facts = new StatedFacts(
                months(faults),
                result(),
                answer("disciplined"),
                answer("pendingConductCase"),
                answer("sameAchievementAwarded"),
                answer("thematicResultUsed"));
        var texts = template.headings().stream()
                .collect(Collectors.toMap(heading -> heading.code(), heading -> value(REPORT + heading.code())));
        var entry = new NomineeEntry(
                new Nominee(kind(), value("name"), value("post"), unit.isEmpty() ? defaultUnit : unit),
                facts,
                further(faults),
                template.filled(texts),
                value("person"));
        faults.addAll(entry.faults());
        Refusal.unlessEmpty(List.copyOf(faults));
        return entry;
    }

    private @Nullable Integer months(List<Reason> faults) {
        var typed = value("serviceMonths");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,5}")) {
            faults.add(Reason.at("serviceMonths", "nomination.serviceMonths.number"));
            return null;
        }
        return Integer.valueOf(typed);
    }

    private FurtherFacts further(List<Reason> faults) {
        var answers = new EnumMap<FurtherFact, String>(FurtherFact.class);
        for (var fact : FurtherFact.values()) {
            var typed = value(fact.place());
            if (fact.isAnsweredBy(typed)) {
                answers.put(fact, typed);
            } else if (!typed.isEmpty()) {
                faults.add(Reason.at(fact.place(), "nomination.further." + fact.answer(), StatedField.nameOf(fact)));
            }
        }
        return new FurtherFacts(answers);
    }

    private @Nullable TaskResult result() {
        return Arrays.stream(TaskResult.values())
                .filter(result -> result.name().equals(value("taskResult")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Boolean answer(String field) {
        return value(field).isEmpty() ? null : Boolean.valueOf(value(field));
    }

    private static String said(@Nullable Object fact) {
        return fact == null ? "" : fact.toString();
    }
}
