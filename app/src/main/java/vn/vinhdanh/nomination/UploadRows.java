package vn.vinhdanh.nomination;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files on their way as rows: each belongs to one person at one step, and to nobody else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UploadRows {

    private static final String FACTS = "id, name, size, received, fingerprint";
    private static final String OF_PERSON_AT_STEP =
            " nomination_id = :nomination and task = :task and person = :person";

    private final JdbcClient jdbc;
    private final Clock clock;

    UploadRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The row of the file: a new one, or that of an earlier attempt with all that came then. */
    Row begin(UploadPlace place, String name, long size, String fingerprint) {
        return at(place, """
                        insert into nomination.upload (nomination_id, task, person, name, size, fingerprint, touched_at)
                        values (:nomination, :task, :person, :name, :size, :fingerprint, :now)
                        on conflict (nomination_id, task, person, fingerprint, size)
                        do update set touched_at = excluded.touched_at, name = excluded.name
                        returning id, name, size, received, fingerprint
                        """)
                .param("name", name)
                .param("size", size)
                .param("fingerprint", fingerprint)
                .param("now", now())
                .query(Row.class)
                .single();
    }

    /** Forgets all but the person's latest. */
    void keepLatest(String person, int number) {
        jdbc.sql("delete from nomination.upload where id in (select id from nomination.upload"
                        + " where person = :person order by touched_at desc, id offset :number)")
                .param("person", person)
                .param("number", number)
                .update();
    }

    List<Row> of(UploadPlace place) {
        return at(
                        place,
                        "select " + FACTS + " from nomination.upload where" + OF_PERSON_AT_STEP
                                + " order by touched_at")
                .query(Row.class)
                .list();
    }

    /** The row, held until this transaction ends. */
    Optional<Row> hold(UploadPlace place, UUID id) {
        return at(
                        place,
                        "select " + FACTS + " from nomination.upload where id = :id and" + OF_PERSON_AT_STEP
                                + " for update")
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    /** Puts the piece behind what is here. */
    void append(Row row, byte[] piece) {
        jdbc.sql("insert into nomination.upload_piece (upload_id, start, content) values (:id, :start, :content)")
                .param("id", row.id())
                .param("start", row.received())
                .param("content", piece)
                .update();
        jdbc.sql("update nomination.upload set received = received + :length, touched_at = :now where id = :id")
                .param("id", row.id())
                .param("length", piece.length)
                .param("now", now())
                .update();
    }

    byte[] content(Row row) {
        return jdbc.sql("select string_agg(content, ''::bytea order by start) from nomination.upload_piece"
                        + " where upload_id = :id")
                .param("id", row.id())
                .query(byte[].class)
                .single();
    }

    void delete(UploadPlace place, UUID id) {
        at(place, "delete from nomination.upload where id = :id and" + OF_PERSON_AT_STEP)
                .param("id", id)
                .update();
    }

    int deleteUntouchedFor(Duration time) {
        return jdbc.sql("delete from nomination.upload where touched_at < :since")
                .param("since", now().minus(time))
                .update();
    }

    private JdbcClient.StatementSpec at(UploadPlace place, String statement) {
        return jdbc.sql(statement)
                .param("nomination", place.nomination())
                .param("task", place.task())
                .param("person", place.person().userName());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    record Row(UUID id, String name, long size, long received, String fingerprint) {

        UploadProgress progress() {
            return new UploadProgress(id, name, size, received);
        }

        /** How far it is once this piece is there too. */
        UploadProgress with(byte[] piece) {
            return new UploadProgress(id, name, size, received + piece.length);
        }
    }
}
