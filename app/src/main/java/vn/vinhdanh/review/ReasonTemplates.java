package vn.vinhdanh.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** The reasons to choose from: those that ship, and those that a department has kept for itself. */
@Component
public class ReasonTemplates {

    private final JdbcClient jdbc;

    ReasonTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the department may choose from, its own first. */
    @Transactional(readOnly = true)
    public List<ReasonTemplate> of(String department) {
        return jdbc.sql("""
                        select id, verdict, text, department is not null as own from review.reason_template
                         where department is null or department = :department
                         order by verdict, own desc, id
                        """)
                .param("department", department)
                .query(ReasonTemplate.class)
                .list();
    }

    /** Keeps the reason for the officer's department; keeping it twice changes nothing. */
    @Transactional
    public void keep(@Nullable Verdict verdict, String reason, Actor officer) {
        requireOffice(officer);
        var text = reason.strip();
        if (verdict == null) {
            throw Refusal.of("review.template.noVerdict");
        }
        if (text.isEmpty()) {
            throw Refusal.at("reason", "review.template.empty");
        }
        if (text.length() > Opinion.LONGEST_REASON) {
            throw Refusal.at("reason", "review.reason.tooLong", Opinion.LONGEST_REASON, text.length());
        }
        jdbc.sql("""
                        insert into review.reason_template (department, verdict, text)
                        values (:department, :verdict, :text) on conflict do nothing
                        """)
                .param("department", officer.department())
                .param("verdict", verdict.name())
                .param("text", text)
                .update();
    }

    /** Takes one of the department's own away; one that is gone already stays gone. */
    @Transactional
    public void remove(long id, Actor officer) {
        requireOffice(officer);
        jdbc.sql("delete from review.reason_template where id = :id and department = :department")
                .param("id", id)
                .param("department", officer.department())
                .update();
    }

    private static void requireOffice(Actor officer) {
        if (!Right.APPRAISE_NOMINATION.isHeldBy(officer)) {
            throw Refusal.of("review.onlyOffice");
        }
    }
}
