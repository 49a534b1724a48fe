package vn.vinhdanh.nomination;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** When a proposal left the office to be supplemented and when it came back, one row each time. */
@Component
class SupplementRows {

    /** A year mistyped would let a proposal lie for good. */
    private static final int LONGEST_DAYS = 60;

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    SupplementRows(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    void begin(long proposal, LocalDate lastDay, String remark) {
        var today = calendar.today();
        if (!lastDay.isAfter(today) || lastDay.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw Refusal.at("supplementUntil", "nomination.supplement.lastDay", LONGEST_DAYS);
        }
        jdbc.sql("insert into nomination.supplement (proposal_id, asked_on, last_day, remark)"
                        + " values (:proposal, :today, :lastDay, :remark)")
                .param("proposal", proposal)
                .param("today", today)
                .param("lastDay", lastDay)
                .param("remark", remark)
                .update();
    }

    void end(long proposal) {
        jdbc.sql("update nomination.supplement set returned_on = :today"
                        + " where proposal_id = :proposal and returned_on is null")
                .param("proposal", proposal)
                .param("today", calendar.today())
                .update();
    }

    Supplement underWay(long proposal) {
        return jdbc.sql("select asked_on, last_day, remark from nomination.supplement"
                        + " where proposal_id = :proposal and returned_on is null")
                .param("proposal", proposal)
                .query(Supplement.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
