package vn.vinhdanh.decision;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.text.VietnameseDate;

/** What the clerk does to a signed decision before completing the step: number, date and seal, in one update. */
@Component
class IssueDesk {

    private final DecisionRecords records;
    private final NumberSeries series;
    private final OrganisationSeal organisationSeal;
    private final Departments departments;
    private final BusinessCalendar calendar;

    IssueDesk(
            DecisionRecords records,
            NumberSeries series,
            OrganisationSeal organisationSeal,
            Departments departments,
            BusinessCalendar calendar) {
        this.records = records;
        this.series = series;
        this.organisationSeal = organisationSeal;
        this.departments = departments;
        this.calendar = calendar;
    }

    /** The number, symbol and date that the next decision of the department would get today. */
    @Transactional(readOnly = true)
    GivenNumber offer(String department) {
        var today = calendar.today();
        var symbol = NumberSeries.symbol(departments.find(department, today));
        return new GivenNumber(series.next(department, today.getYear()), symbol, today);
    }

    /** Numbers, dates and seals the signed document; {@code pin} is the organisation's and is wiped. */
    @Transactional
    void seal(long id, int number, LocalDate day, char[] pin, Actor clerk) {
        var decision = records.locked(id);
        Desk.requireClerk(decision, clerk);
        decision.requireUnsealed();
        requirePossible(day, decision.requireSignature().day());
        var department = decision.subject().department();
        series.take(department, day, number);
        var symbol = NumberSeries.symbol(departments.find(department, day));
        organisationSeal.put(decision, new GivenNumber(number, symbol, day), pin, clerk);
    }

    private void requirePossible(LocalDate day, LocalDate signed) {
        if (day.isBefore(signed)) {
            throw Refusal.at("date", "decision.issue.beforeSignature", VietnameseDate.of(signed));
        }
        if (day.isAfter(calendar.today())) {
            throw Refusal.at("date", "decision.issue.inFuture", VietnameseDate.of(calendar.today()));
        }
    }
}
