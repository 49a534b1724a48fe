package vn.vinhdanh.notification;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table behind {@link Outbox} and {@link MailDelivery}. */
@Component
class MailRows {

    private static final String DUE = """
            select id, recipient, task, subject, body, path from notification.mail
             where state = 'WAITING' and due_at <= clock_timestamp() and
            """;

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One row for each person who wishes mail. Who has been told of the case in this transaction already (now() is its
     * beginning), is not told again that a task of it waits.
     */
    void insert(Notice notice, Collection<String> people, OffsetDateTime nextDigest) {
        jdbc.sql("""
                        insert into notification.mail
                               (department, recipient, matter, task, reminder, subject, body, path, daily, due_at)
                        select :department, told.person, :matter, :task, :reminder, :subject, :body, :path, told.wish = 'DAILY',
                               case told.wish when 'DAILY' then :nextDigest else clock_timestamp() end
                          from (select people.person, coalesce(preference.wish, 'EACH') as wish
                                  from unnest(:people) as people (person)
                                  left join notification.preference on preference.person = people.person) told
                         where told.wish <> 'NONE'
                           and not exists (select from notification.mail before
                                            where before.recipient = told.person and before.written_at = now()
                                              and before.matter = :matter and before.task is null)
                            on conflict do nothing
                        """)
                .param("department", notice.department())
                .param("matter", notice.matter())
                .param("task", notice.task())
                .param("reminder", notice.reminder())
                .param("subject", notice.subject())
                .param("body", notice.body())
                .param("path", notice.path())
                .param("people", people.toArray(String[]::new))
                .param("nextDigest", nextDigest)
                .update();
    }

    Optional<Mail> nextSingle() {
        return jdbc.sql(DUE + "not daily order by due_at, id limit 1 for update skip locked")
                .query(Mail.class)
                .optional();
    }

    /** Somebody with a digest to be sent; their row of preference is the lock, so that it stays one mail. */
    Optional<String> nextReaderOfDigest() {
        return jdbc.sql("""
                        select person from notification.preference
                         where exists (select from notification.mail
                                        where recipient = person and state = 'WAITING' and daily
                                          and due_at <= clock_timestamp())
                         order by person
                         limit 1
                           for update skip locked
                        """).query(String.class).optional();
    }

    List<Mail> digestOf(String person) {
        return jdbc.sql(DUE + "daily and recipient = :person order by id for update")
                .param("person", person)
                .query(Mail.class)
                .list();
    }

    void sent(Collection<Long> ids) {
        jdbc.sql("""
                        update notification.mail set state = 'SENT', sent_at = clock_timestamp(), problem = null
                         where id = any(:ids)
                        """).param("ids", ids.toArray(Long[]::new)).update();
    }

    /** Tries again after 10 seconds, 1 minute, 10 minutes, 1 hour, 6 hours, as the engine's jobs do; then it has failed. */
    void putOff(Collection<Long> ids, MailProblem problem) {
        jdbc.sql("""
                        update notification.mail
                           set attempts = attempts + 1,
                               problem = :problem,
                               state = case when :hopeless or attempts >= 5 then 'FAILED' else 'WAITING' end,
                               due_at = clock_timestamp() + coalesce(
                                            (array[10, 60, 600, 3600, 21600])[attempts + 1], 0) * interval '1 second'
                         where id = any(:ids)
                        """)
                .param("problem", problem.name())
                .param("hopeless", problem.isHopeless())
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    void delete(Collection<Long> ids) {
        jdbc.sql("delete from notification.mail where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }
}
