package vn.vinhdanh.nomination.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominee;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.nomination.TidyText;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** A nominee as the form sends it: text as typed, so that nothing is lost when the server refuses. */
record NomineeForm(
        @Nullable Integer version,
        @Nullable RecipientKind kind,
        @Nullable String name,
        @Nullable String post,
        @Nullable String unitOfDay,
        @Nullable String serviceMonths,
        @Nullable TaskResult taskResult,
        @Nullable Boolean disciplined,
        @Nullable Boolean pendingConductCase,
        @Nullable Boolean sameAchievementAwarded,
        @Nullable Boolean thematicResultUsed,
        @Nullable String report) {

    static NomineeForm empty(RecipientKind kind, String unit) {
        return new NomineeForm(0, kind, "", "", unit, "", null, null, null, null, null, "");
    }

    static NomineeForm of(Nomination nominee) {
        var facts = nominee.facts();
        var months = facts.serviceMonths();
        return new NomineeForm(
                nominee.version(),
                nominee.kind(),
                nominee.name(),
                nominee.post(),
                nominee.unitOfDay(),
                months == null ? "" : months.toString(),
                facts.taskResult(),
                facts.disciplined(),
                facts.pendingConductCase(),
                facts.sameAchievementAwarded(),
                facts.thematicResultUsed(),
                nominee.report());
    }

    /** Length of the report as people count it. */
    public int reportLength() {
        return TidyText.lines(text(report)).length();
    }

    /** What the form says, tidied; refused with every reason at its field. */
    NomineeEntry entry(String defaultUnit) {
        if (kind == null) {
            throw new NotFound();
        }
        var faults = new ArrayList<Reason>();
        var months = months(faults);
        var unit = TidyText.line(text(unitOfDay));
        var entry = new NomineeEntry(
                new Nominee(
                        kind,
                        TidyText.line(text(name)),
                        TidyText.line(text(post)),
                        unit.isEmpty() ? defaultUnit : unit),
                new StatedFacts(
                        months,
                        taskResult,
                        disciplined,
                        pendingConductCase,
                        sameAchievementAwarded,
                        thematicResultUsed),
                TidyText.lines(text(report)));
        faults.addAll(entry.faults());
        Refusal.unlessEmpty(List.copyOf(faults));
        return entry;
    }

    int storedVersion() {
        return version == null ? -1 : version;
    }

    private @Nullable Integer months(List<Reason> faults) {
        var typed = TidyText.line(text(serviceMonths));
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,5}")) {
            faults.add(Reason.at("serviceMonths", "nomination.serviceMonths.number"));
            return null;
        }
        return Integer.valueOf(typed);
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}
