package vn.vinhdanh.nomination;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.catalogue.FurtherFacts;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/**
 * What a unit writes about one nominee.
 *
 * @param further what only some awards ask
 * @param person reference of the person who was chosen from those of the department, empty when nobody was
 */
public record NomineeEntry(Nominee nominee, StatedFacts facts, FurtherFacts further, Report report, String person) {

    public static final int LONGEST_NAME = 200;
    /** Characters of one section. */
    public static final int LONGEST_REPORT = 10_000;

    public static final int SHORTEST_REPORT = 50;
    public static final int MOST_SERVICE_MONTHS = 720;

    /** Nobody was chosen. */
    public NomineeEntry(Nominee nominee, StatedFacts facts, Report report) {
        this(nominee, facts, FurtherFacts.NONE, report, "");
    }

    /** With a report that was written as plain text. */
    public NomineeEntry(Nominee nominee, StatedFacts facts, String report) {
        this(nominee, facts, Report.plain(report));
    }

    /** The report stays as it was where the same is said under the same headings: a heading alone is no change. */
    public NomineeEntry keeping(Report before, ReportTemplate template) {
        return template.sorted(report).equals(template.sorted(before))
                ? new NomineeEntry(nominee, facts, further, before, person)
                : this;
    }

    void requireStorable() {
        Refusal.unlessEmpty(faults());
    }

    /** Why this can never be kept, each reason at its field; what is only missing may come later. */
    public List<Reason> faults() {
        var reasons = new ArrayList<Reason>();
        if (nominee.name().isEmpty()) {
            reasons.add(Reason.at("name", "nomination.name.empty"));
        }
        tooLong(reasons, "name", nominee.name(), LONGEST_NAME);
        tooLong(reasons, "post", nominee.post(), LONGEST_NAME);
        tooLong(reasons, "unitOfDay", nominee.unitOfDay(), LONGEST_NAME);
        report.sections().forEach(section -> tooLong(reasons, section));
        var months = facts.serviceMonths();
        if (months != null && (months < 0 || months > MOST_SERVICE_MONTHS)) {
            reasons.add(Reason.at("serviceMonths", "nomination.serviceMonths.range", MOST_SERVICE_MONTHS));
        }
        for (var part :
                List.of(FurtherFact.FULFILLED_MEMBERS, FurtherFact.ADVANCED_MEMBERS, FurtherFact.FIGHTER_MEMBERS)) {
            if (isMoreThanAll(part)) {
                reasons.add(Reason.at(part.place(), "nomination.further.moreThanMembers", StatedField.nameOf(part)));
            }
        }
        return reasons;
    }

    private boolean isMoreThanAll(FurtherFact part) {
        var all = further.text(FurtherFact.MEMBERS);
        var some = further.text(part);
        return !all.isEmpty() && !some.isEmpty() && Integer.parseInt(some) > Integer.parseInt(all);
    }

    private static void tooLong(List<Reason> reasons, String place, String text, int limit) {
        if (text.length() > limit) {
            reasons.add(Reason.at(place, "nomination.tooLong", limit, text.length()));
        }
    }

    private static void tooLong(List<Reason> reasons, ReportSection section) {
        var length = RichText.length(section.text());
        if (length > LONGEST_REPORT) {
            var place = section.code().isEmpty() ? "report" : "report-" + section.code();
            reasons.add(Reason.at(place, "nomination.tooLong", LONGEST_REPORT, length));
        }
    }
}
