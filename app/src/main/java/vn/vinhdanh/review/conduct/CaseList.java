package vn.vinhdanh.review.conduct;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.platform.web.PageNumber;

/** The open cases of a department, and the nominations on which one can be opened; each list in one statement. */
@Component
@Transactional(readOnly = true)
class CaseList {

    private static final int PAGE = 20;
    private static final int FOUND = 20;

    private static final String LINES = """
            select nomination.id as nomination, nomination.name, post, unit_of_day, call_title, conduct_case.id,
                   conduct_case.version, matter, expected_end, opened_by_name,
                   coalesce(expected_end < :today, false) as late
              from nomination.nomination
              join nomination.proposal on proposal.id = nomination.proposal_id
              left join review.conduct_case
                on conduct_case.nomination_id = nomination.id and conduct_case.closed_at is null
             where nomination.department = :department
            """;

    private final JdbcClient sql;
    private final BusinessCalendar calendar;

    CaseList(JdbcClient sql, BusinessCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    int pages(String department) {
        var rows = sql.sql("select count(*) from review.conduct_case where department = ? and closed_at is null")
                .param(department)
                .query(Integer.class)
                .single();
        return PageNumber.count(rows, PAGE);
    }

    /** What is being looked into, what should have ended first at the top. */
    List<CaseLine> open(String department, int page) {
        return sql.sql(LINES + " and conduct_case.id is not null order by expected_end, conduct_case.id"
                        + " limit :size offset :from")
                .param("department", department)
                .param("today", calendar.today())
                .param("size", PAGE)
                .param("from", page * PAGE)
                .query(CaseLine.class)
                .list();
    }

    /** The first nominations with the name that are under way and not suspended yet. */
    List<CaseLine> suspendable(String department, String name) {
        return sql.sql(LINES + """
                         and conduct_case.id is null and nomination.status in ('RECEIVED', 'ENDORSED', 'PASSED')
                         and strpos(nomination.folded, :name) > 0
                         order by nomination.id desc limit :size
                        """)
                .param("department", department)
                .param("today", calendar.today())
                .param("name", FoldedText.compact(name))
                .param("size", FOUND)
                .query(CaseLine.class)
                .list();
    }
}
