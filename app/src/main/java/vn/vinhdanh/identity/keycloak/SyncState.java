package vn.vinhdanh.identity.keycloak;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the synchronisation goes, known to all nodes. */
@Component
@Profile("keycloak")
class SyncState {

    private final JdbcClient sql;

    SyncState(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it is time and no other node has taken this turn. */
    boolean takeTurn(Duration every) {
        return sql.sql("""
                        update identity.directory_sync set turn_at = clock_timestamp()
                         where turn_at < clock_timestamp() - make_interval(secs => :seconds)
                        """).param("seconds", (double) every.toSeconds()).update() == 1;
    }

    /** Notes success, and who could not be let in. */
    @Transactional
    public void succeeded(List<KeptOut> keptOut, int people) {
        sql.sql("""
                        update identity.directory_sync
                           set turn_at = clock_timestamp(), succeeded_at = clock_timestamp(), people = :people,
                               failed_at = null, failure = null
                        """).param("people", people).update();
        sql.sql("delete from identity.directory_conflict").update();
        keptOut.forEach(this::note);
    }

    private void note(KeptOut person) {
        sql.sql("insert into identity.directory_conflict (user_name, cause, departments) values (:person, :cause, :of)")
                .param("person", person.userName())
                .param("cause", person.cause())
                .param("of", person.departments().toArray(String[]::new))
                .update();
    }

    /** Notes failure with the key of the sentence that says what to do. */
    void failed(String sentence) {
        sql.sql("update identity.directory_sync set failed_at = clock_timestamp(), failure = :failure")
                .param("failure", sentence)
                .update();
    }

    View view() {
        return sql.sql("select succeeded_at, people, failed_at, failure from identity.directory_sync")
                .query(View.class)
                .single();
    }

    /** Who of the department, or of none, could not be let in. */
    List<Conflict> conflicts(String department) {
        return sql.sql("""
                        select user_name, cause from identity.directory_conflict
                         where departments = '{}' or :department = any(departments)
                         order by user_name limit 200
                        """)
                .param("department", department)
                .query(Conflict.class)
                .list();
    }

    /** The state as people read it. */
    public record View(
            @Nullable OffsetDateTime succeededAt,
            @Nullable Integer people,
            @Nullable OffsetDateTime failedAt,
            @Nullable String failure) {}

    /** Somebody whom Keycloak knows and we cannot let in. */
    public record Conflict(String userName, String cause) {}
}
