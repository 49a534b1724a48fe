package vn.vinhdanh.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.notification.MailSheet.Counts;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.web.PageNumber;

/** The mails of a department that could not be sent: process admins see them and send them again. */
@Component
class FailedMails {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FailedMails(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The counts of the department and one screen of its failed mails; pages count from 1. */
    @Transactional(readOnly = true)
    public MailSheet sheet(String department, int asked) {
        var counts = counts(department);
        var number = PageNumber.within(asked, counts.last());
        var failed = jdbc.sql("""
                        select mail.id, coalesce(account.full_name, mail.recipient) as name, account.email, mail.subject,
                               mail.problem, mail.attempts, mail.written_at
                          from notification.mail
                          left join identity.account on account.user_name = mail.recipient
                         where mail.department = :department and mail.state = 'FAILED'
                         order by mail.id
                         limit :size offset :skipped
                        """)
                .param("department", department)
                .param("size", MailSheet.SIZE)
                .param("skipped", (number - 1) * MailSheet.SIZE)
                .query((row, place) -> failed(row))
                .list();
        return new MailSheet(counts, failed, number);
    }

    /** Makes the mail due at once, as if it had never failed; another department's does not exist for the admin. */
    @Transactional
    public void sendAgain(long id, Actor admin) {
        var changed = jdbc.sql("""
                        update notification.mail
                           set state = 'WAITING', attempts = 0, problem = null, due_at = clock_timestamp()
                         where id = :id and department = :department and state = 'FAILED'
                        """)
                .param("id", id)
                .param("department", admin.department())
                .update();
        if (changed == 0) {
            throw new NotFound();
        }
        events.publishEvent(new MailsWritten());
    }

    private Counts counts(String department) {
        return jdbc.sql("""
                        select count(*) filter (where state = 'WAITING') as waiting,
                               count(*) filter (where state = 'FAILED') as failed,
                               count(*) filter (where sent_at >= :midnight) as sent_today
                          from notification.mail
                         where department = :department
                        """)
                .param("department", department)
                .param("midnight", midnight())
                .query(Counts.class)
                .single();
    }

    private OffsetDateTime midnight() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static FailedMail failed(ResultSet row) throws SQLException {
        return new FailedMail(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("subject"),
                MailProblem.valueOf(row.getString("problem")).text(),
                row.getInt("attempts"),
                row.getTimestamp("written_at").toInstant());
    }
}
