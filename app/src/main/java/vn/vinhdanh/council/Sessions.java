package vn.vinhdanh.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.ballot.Boxes;
import vn.vinhdanh.ballot.Choice;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** The sessions of the councils. */
@Component
public class Sessions {

    private final SessionRecords records;
    private final Planning planning;
    private final Opening opening;
    private final Closing closing;
    private final Boxes boxes;

    Sessions(SessionRecords records, Planning planning, Opening opening, Closing closing, Boxes boxes) {
        this.records = records;
        this.planning = planning;
        this.opening = opening;
        this.closing = closing;
        this.boxes = boxes;
    }

    /** Plans a session about everything of the call that the office has endorsed and no session has yet. */
    @Transactional
    public long plan(long callId, Actor secretary) {
        return planning.plan(callId, secretary);
    }

    /** Leaves a nomination to a later session, or takes it back on the agenda. */
    @Transactional
    public void leaveOut(long id, long nomination, boolean leftOut, Actor secretary) {
        var session = records.locked(id);
        Secretary.require(secretary, session.department());
        planning.leaveOut(session, nomination, leftOut, secretary);
    }

    /** Opens the session: the roll is frozen and the rule of the day is stamped. */
    @Transactional
    public void open(long id, LocalDate meetingDate, Actor secretary) {
        var session = records.locked(id);
        Secretary.require(secretary, session.department());
        opening.open(session, meetingDate, secretary);
    }

    /** Puts the member's ballot into the boxes. Nothing is kept that joins the member with a choice. */
    @Transactional
    public void cast(long id, Map<Long, Choice> choices, Actor member) {
        if (!records.find(id).department().equals(member.department())) {
            throw new NotFound();
        }
        boxes.cast(id, member.userName(), choices, records.itemsWithoutVote(id, member.userName()));
    }

    /** Refuses a member whose ballot is not in the boxes; until the transaction ends the session cannot be closed. */
    @Transactional
    public void requireBallot(long id, Actor member) {
        if (records.held(id).isClosed()) {
            throw new Conflict("ballot.cast.closed");
        }
        if (!records.hasVoted(id, member.userName())) {
            throw Refusal.of("council.ballot.notCast");
        }
    }

    /** Ends the vote and counts; refused below the quorum. */
    @Transactional
    public void close(long id, Actor secretary) {
        var session = records.locked(id);
        Secretary.require(secretary, session.department());
        closing.close(session, secretary);
    }

    /** The session. */
    @Transactional(readOnly = true)
    public Session find(long id) {
        return records.find(id);
    }

    /** User names of the frozen roll. */
    @Transactional(readOnly = true)
    public List<String> members(long id) {
        return records.voters(id).stream().map(Voter::userName).toList();
    }

    /** The agenda, after closing with the result of every item. */
    @Transactional(readOnly = true)
    public List<AgendaItem> results(long id) {
        return records.agenda(id);
    }

    /** Ids of the nominations that the council agreed to in this session. */
    @Transactional(readOnly = true)
    public List<Long> passedItems(long id) {
        return records.agenda(id).stream()
                .filter(item -> Boolean.TRUE.equals(item.passed()))
                .map(AgendaItem::nomination)
                .toList();
    }
}
