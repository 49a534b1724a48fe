package vn.vinhdanh.review;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;

/** Who has which row open: told by the open page every few seconds, forgotten when it falls silent. */
@Component
public class Presences {

    static final Duration FRESH = Duration.ofSeconds(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    Presences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Says that the person looks at this row, and at no other. */
    @Transactional
    public void tell(Actor person, long nominationId) {
        jdbc.sql("""
                        insert into review.presence (person, full_name, nomination_id, seen_at)
                        values (:person, :name, :nomination, :now)
                        on conflict (person) do update
                           set full_name = excluded.full_name, nomination_id = excluded.nomination_id,
                               seen_at = excluded.seen_at
                        """)
                .param("person", person.userName())
                .param("name", person.fullName())
                .param("nomination", nominationId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Names of the others who look at the row. */
    @Transactional(readOnly = true)
    public List<String> others(Actor person, long nominationId) {
        return jdbc.sql("""
                        select full_name from review.presence
                         where nomination_id = :nomination and person <> :person and seen_at > :since
                         order by full_name
                        """)
                .param("nomination", nominationId)
                .param("person", person.userName())
                .param("since", clock.instant().minus(FRESH).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }
}
