package vn.vinhdanh.nomination;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.catalogue.Regimes;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The calls of all departments. */
@Component
public class Calls {

    private final CallRepository calls;
    private final BusinessCalendar calendar;
    private final Awards awards;
    private final Regimes regimes;

    Calls(CallRepository calls, BusinessCalendar calendar, Awards awards, Regimes regimes) {
        this.calls = calls;
        this.calendar = calendar;
        this.awards = awards;
        this.regimes = regimes;
    }

    /** Opens a call for one award that the department may decide itself, with its occasion and period of achievement. */
    @Transactional
    public long open(
            String department,
            String title,
            String awardCode,
            String occasion,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate deadline) {
        awards.decidedByDepartment(awardCode, regimes.on(calendar.today()));
        var call = new Call(null, 0, department, title, awardCode, occasion, periodFrom, periodTo, deadline);
        return calls.save(call).key();
    }

    /** The calls in which the department's units may submit today, the nearest deadline first. */
    @Transactional(readOnly = true)
    public List<Call> openIn(String department) {
        return calls.findByDepartmentAndDeadlineGreaterThanEqualOrderByDeadline(department, calendar.today());
    }

    /** All calls of the department, the latest deadline first. */
    @Transactional(readOnly = true)
    public List<Call> of(String department) {
        return calls.findByDepartmentOrderByDeadlineDescIdDesc(department);
    }

    /** Whether units may submit in the call today. */
    public boolean isOpen(Call call) {
        return call.isOpenOn(calendar.today());
    }

    /** How many working days divisions have for their opinion in the call. */
    @Transactional(readOnly = true)
    public int opinionDays(long id) {
        return calls.opinionDays(id);
    }

    /** The call. */
    @Transactional(readOnly = true)
    public Call find(long id) {
        return calls.findById(id).orElseThrow(NotFound::new);
    }
}
