package vn.vinhdanh.identity.substitution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.text.VietnameseDate;

/** What must hold before somebody is named a substitute; every reason stands beside the field it is about. */
@Component
class SubstitutionRules {

    static final int LONGEST_REASON = 500;

    private static final int LONGEST_YEARS = 1;

    private final Colleagues colleagues;
    private final SubstitutionRows rows;
    private final BusinessCalendar calendar;

    SubstitutionRules(Colleagues colleagues, SubstitutionRows rows, BusinessCalendar calendar) {
        this.colleagues = colleagues;
        this.rows = rows;
        this.calendar = calendar;
    }

    /** Why it cannot be arranged like this; empty when it can. */
    List<Reason> against(SubstitutionForm form, Actor absent) {
        var reasons = new ArrayList<Reason>();
        reasons.addAll(ofPeriod(form));
        ofSubstitute(form, absent).ifPresent(reasons::add);
        ofSteps(form, absent).ifPresent(reasons::add);
        ofReason(form).ifPresent(reasons::add);
        if (reasons.isEmpty()) {
            reasons.addAll(ofOthers(form, absent));
        }
        return reasons;
    }

    private List<Reason> ofPeriod(SubstitutionForm form) {
        var first = form.firstDay();
        var last = form.lastDay();
        if (first == null || last == null) {
            return Stream.of("from", "to")
                    .filter(place -> (place.equals("from") ? first : last) == null)
                    .map(place -> Reason.at(place, "identity.substitution.noDay." + place))
                    .toList();
        }
        if (first.isBefore(calendar.today())) {
            return List.of(Reason.at("from", "identity.substitution.past", VietnameseDate.of(calendar.today())));
        }
        if (last.isBefore(first)) {
            return List.of(Reason.at("to", "identity.substitution.endsBeforeStart"));
        }
        return last.isAfter(first.plusYears(LONGEST_YEARS))
                ? List.of(Reason.at("to", "identity.substitution.tooLong"))
                : List.of();
    }

    private Optional<Reason> ofSubstitute(SubstitutionForm form, Actor absent) {
        var chosen = form.substitute();
        if (chosen == null || chosen.isBlank()) {
            return Optional.of(Reason.at("substitute", "identity.substitution.nobody"));
        }
        if (chosen.equals(absent.userName())) {
            return Optional.of(Reason.at("substitute", "identity.substitution.oneself"));
        }
        return colleagues.find(chosen, absent.department()).isEmpty()
                ? Optional.of(Reason.at("substitute", "identity.substitution.stranger"))
                : Optional.empty();
    }

    private static Optional<Reason> ofSteps(SubstitutionForm form, Actor absent) {
        var possible = SubstitutableStep.of(absent.groups(), absent.department()).stream()
                .map(SubstitutableStep::id)
                .toList();
        return form.chosenSteps().isEmpty() || !possible.containsAll(form.chosenSteps())
                ? Optional.of(Reason.at("steps", "identity.substitution.noStep"))
                : Optional.empty();
    }

    private static Optional<Reason> ofReason(SubstitutionForm form) {
        if (form.tidyReason().isEmpty()) {
            return Optional.of(Reason.at("reason", "identity.substitution.noReason"));
        }
        return form.tidyReason().length() > LONGEST_REASON
                ? Optional.of(Reason.at("reason", "identity.substitution.reasonTooLong", LONGEST_REASON))
                : Optional.empty();
    }

    /** One person for one kind of step at a time, and nobody who is away at that time. */
    private List<Reason> ofOthers(SubstitutionForm form, Actor absent) {
        var reasons = new ArrayList<Reason>();
        rows.absences(absent.userName(), form).stream()
                .filter(other -> other.steps().stream().anyMatch(form::has))
                .map(other -> reason("steps", "identity.substitution.overlap", other))
                .forEach(reasons::add);
        rows.absences(String.valueOf(form.substitute()), form).stream()
                .map(other -> reason("substitute", "identity.substitution.awayToo", other))
                .forEach(reasons::add);
        return reasons;
    }

    private static Reason reason(String place, String text, Substitution other) {
        return Reason.at(
                place,
                text,
                place.equals("steps")
                        ? other.substitute().fullName()
                        : other.absent().fullName(),
                day(other.fromDate()),
                day(other.toDate()));
    }

    private static String day(LocalDate day) {
        return VietnameseDate.of(day);
    }
}
