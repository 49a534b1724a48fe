package vn.vinhdanh.person;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;

/** The history of people, written with each change. */
@Component
class PersonEvents {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(long person, PersonEvent.Action action, String told, String reason, Actor by) {
        jdbc.sql("""
                        insert into organisation.person_event (person_id, action, by_person, by_name, at, told, reason)
                        values (:person, :action, :by, :name, :now, :told, :reason)
                        """)
                .param("person", person)
                .param("action", action.name())
                .param("by", by.userName())
                .param("name", by.fullName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("told", told)
                .param("reason", reason)
                .update();
    }

    /** What happened to the person and to those who are read as this one, the latest first. */
    List<PersonEvent> of(Person person) {
        return jdbc.sql("""
                        select action, by_name, at, told, reason from organisation.person_event event
                          join organisation.person on person.id = event.person_id
                         where person.read_as = :id or person.id = :id order by event.id desc limit :most
                        """)
                .param("id", person.id())
                .param("most", MOST)
                .query(PersonEvent.class)
                .list();
    }
}
