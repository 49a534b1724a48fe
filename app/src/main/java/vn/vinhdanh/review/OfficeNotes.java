package vn.vinhdanh.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** Notes on a nomination for the office's eyes only; they are added, never changed. */
@Component
public class OfficeNotes {

    public static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final AppraisalDesk desk;
    private final Clock clock;

    OfficeNotes(JdbcClient jdbc, AppraisalDesk desk, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.clock = clock;
    }

    /** The notes on a nomination, the oldest first; who may read them is for the caller to know. */
    @Transactional(readOnly = true)
    public List<OfficeNote> of(long nominationId) {
        return jdbc.sql("select written_by_name, written_at, text from review.note where nomination_id = :nomination"
                        + " order by id")
                .param("nomination", nominationId)
                .query(OfficeNotes::note)
                .list();
    }

    /** Adds a note; whoever may not appraise the row has no word in it either. */
    @Transactional
    public void add(long proposalId, long nominationId, String text, Actor officer) {
        var nomination = desk.require(proposalId, nominationId, officer);
        jdbc.sql("""
                        insert into review.note (nomination_id, written_by, written_by_name, written_at, text)
                        values (:nomination, :person, :name, :now, :text)
                        """)
                .param("nomination", nomination.id())
                .param("person", officer.userName())
                .param("name", officer.fullName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("text", written(text))
                .update();
    }

    private static String written(String text) {
        var written = text.strip();
        if (written.isEmpty()) {
            throw Refusal.at("note", "review.note.empty");
        }
        if (written.length() > LONGEST) {
            throw Refusal.at("note", "review.note.tooLong", LONGEST, written.length());
        }
        return written;
    }

    private static OfficeNote note(ResultSet row, int number) throws SQLException {
        return new OfficeNote(
                row.getString("written_by_name"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("text"));
    }
}
