package vn.vinhdanh.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Refusal;

/** What the office wants mended in a proposal, and what the unit says to it. */
@Component
public class Remarks {

    public static final int LONGEST = 2000;

    private static final String REMARK = """
            select remark.id, nomination_id, nomination.name as nominee, place, file_name, text, written_by_name, written_at,
                   asked, answer, answered_by_name, resolved_in
              from review.remark
              join nomination.nomination on nomination.id = nomination_id
            """;

    private final JdbcClient jdbc;
    private final AppraisalDesk desk;
    private final RemarkPlaces places;
    private final Clock clock;

    Remarks(JdbcClient jdbc, AppraisalDesk desk, RemarkPlaces places, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.places = places;
        this.clock = clock;
    }

    /** All remarks on a nomination, the oldest first; for the office. */
    @Transactional(readOnly = true)
    public List<Remark> of(long nominationId) {
        return jdbc.sql(REMARK + " where nomination_id = :nomination order by remark.id")
                .param("nomination", nominationId)
                .query(Remark.class)
                .list();
    }

    /** What the unit has been asked to mend in the proposal and has not sent back yet, in the order of the list. */
    @Transactional(readOnly = true)
    public List<Remark> askedOf(long proposalId) {
        return jdbc.sql(REMARK + " where remark.proposal_id = :proposal and asked and resolved_in is null"
                        + " order by nomination.kind, nomination_id, remark.id")
                .param("proposal", proposalId)
                .query(Remark.class)
                .list();
    }

    /** Takes down what is to be mended; the unit reads it once it is asked. */
    @Transactional
    public void add(long proposalId, long nominationId, String place, String text, Actor officer) {
        desk.requireHeld(proposalId, officer);
        desk.require(proposalId, nominationId, officer);
        var fileName = places.fileAt(nominationId, place);
        jdbc.sql("""
                        insert into review.remark (proposal_id, nomination_id, place, file_name, text, written_by,
                                                   written_by_name, written_at)
                        values (:proposal, :nomination, :place, :file, :text, :person, :name, :now)
                        """)
                .param("proposal", proposalId)
                .param("nomination", nominationId)
                .param("place", place)
                .param("file", fileName)
                .param("text", written(text, "remark"))
                .param("person", officer.userName())
                .param("name", officer.fullName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes a remark back that the unit has not been asked for yet. */
    @Transactional
    public void remove(long proposalId, long nominationId, long remark, Actor officer) {
        desk.requireHeld(proposalId, officer);
        jdbc.sql("delete from review.remark where id = :id and proposal_id = :proposal and nomination_id = :nomination"
                        + " and not asked")
                .param("id", remark)
                .param("proposal", proposalId)
                .param("nomination", nominationId)
                .update();
    }

    /** Takes down what the unit says to a remark instead of changing the row, or besides. */
    @Transactional
    public void answer(long proposalId, long remark, String text, Actor person) {
        var answered = jdbc.sql("update review.remark set answer = :text, answered_by_name = :name"
                        + " where id = :id and proposal_id = :proposal and asked and resolved_in is null")
                .param("id", remark)
                .param("proposal", proposalId)
                .param("text", written(text, "answer"))
                .param("name", person.fullName())
                .update();
        if (answered == 0) {
            throw new Conflict("review.remark.notAsked");
        }
    }

    /** From now on the unit reads what has been written; how many remarks that are. */
    int ask(long proposalId) {
        return jdbc.sql("update review.remark set asked = true where proposal_id = :proposal and not asked"
                        + " and exists (select from nomination.nomination"
                        + " where nomination.id = nomination_id and status <> 'WITHDRAWN')")
                .param("proposal", proposalId)
                .update();
    }

    /** The unit has seen to all that it was asked. */
    void resolve(long proposalId, int version) {
        jdbc.sql("update review.remark set resolved_in = :version where proposal_id = :proposal and asked"
                        + " and resolved_in is null")
                .param("proposal", proposalId)
                .param("version", version)
                .update();
    }

    private static String written(String text, String field) {
        var written = text.strip();
        if (written.isEmpty()) {
            throw Refusal.at(field, "review.remark.empty");
        }
        if (written.length() > LONGEST) {
            throw Refusal.at(field, "review.remark.tooLong", LONGEST, written.length());
        }
        return written;
    }
}
