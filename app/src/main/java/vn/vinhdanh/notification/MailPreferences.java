package vn.vinhdanh.notification;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each person wishes to hear of their work; what waits already follows a new wish. */
@Component
class MailPreferences {

    private final JdbcClient jdbc;
    private final DigestHour digestHour;
    private final ApplicationEventPublisher events;

    MailPreferences(JdbcClient jdbc, DigestHour digestHour, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.digestHour = digestHour;
        this.events = events;
    }

    /** What the person has chosen; a mail for each thing while they have not. */
    @Transactional(readOnly = true)
    public MailWish of(String person) {
        return jdbc.sql("select wish from notification.preference where person = :person")
                .param("person", person)
                .query(String.class)
                .optional()
                .map(MailWish::valueOf)
                .orElse(MailWish.EACH);
    }

    /** From now on, and for the mails that wait already. */
    @Transactional
    public void choose(String person, MailWish wish) {
        jdbc.sql("""
                        insert into notification.preference (person, wish) values (:person, :wish)
                            on conflict (person) do update set wish = excluded.wish
                        """).param("person", person).param("wish", wish.name()).update();
        switch (wish) {
            case EACH -> redate(person, "daily = false, due_at = clock_timestamp()");
            case DAILY -> redate(person, "daily = true, due_at = :nextDigest");
            case NONE ->
                jdbc.sql("delete from notification.mail where recipient = :person and state = 'WAITING'")
                        .param("person", person)
                        .update();
        }
        events.publishEvent(new MailsWritten());
    }

    private void redate(String person, String change) {
        jdbc.sql("update notification.mail set " + change + " where recipient = :person and state = 'WAITING'")
                .param("person", person)
                .param("nextDigest", digestHour.next())
                .update();
    }
}
