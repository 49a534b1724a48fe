package vn.vinhdanh.identity.substitution;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.substitution.SubstitutionSheet.Row;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.engine.WorkInStead;

/** Gathers the page of substitutions. */
@Component
class SubstitutionSheets {

    private final Substitutions substitutions;
    private final Colleagues colleagues;
    private final WorkInStead work;
    private final BusinessCalendar calendar;

    SubstitutionSheets(
            Substitutions substitutions, Colleagues colleagues, WorkInStead work, BusinessCalendar calendar) {
        this.substitutions = substitutions;
        this.colleagues = colleagues;
        this.work = work;
        this.calendar = calendar;
    }

    SubstitutionSheet of(Actor absent, Actor person) {
        var rows = rows(person);
        return new SubstitutionSheet(
                absent,
                !absent.userName().equals(person.userName()),
                calendar.today(),
                SubstitutableStep.of(absent.groups(), absent.department()),
                others(absent),
                rows.stream().filter(Row::mayEnd).toList(),
                rows.stream().filter(row -> !row.mayEnd()).toList(),
                work.concerning(person.userName()));
    }

    private List<Account> others(Actor absent) {
        return colleagues.of(absent.department()).stream()
                .filter(colleague -> !colleague.userName().equals(absent.userName()))
                .toList();
    }

    private List<Row> rows(Actor person) {
        var today = calendar.today();
        return substitutions.visibleTo(person).stream()
                .map(row -> new Row(row, row.stageOn(today)))
                .toList();
    }
}
