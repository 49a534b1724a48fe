package vn.vinhdanh.decision;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** What the director does to a checked decision before completing the step: strike, sign, discard the signature. */
@Component
class SigningDesk {

    private final DecisionRecords records;
    private final TextEditing editing;
    private final DirectorPen pen;
    private final BusinessCalendar calendar;
    private final Clock clock;

    SigningDesk(DecisionRecords records, TextEditing editing, DirectorPen pen, BusinessCalendar calendar, Clock clock) {
        this.records = records;
        this.editing = editing;
        this.pen = pen;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Takes a recipient off the list; the text is made anew. */
    @Transactional
    void strike(long id, long lineId, @Nullable String reason, Actor director) {
        var decision = unsigned(id, director);
        var line = records.line(id, lineId);
        line.strike(new Strike(Desk.reason(reason, line.place()), director.userName(), clock.instant()));
        if (records.standing(id).size() == 1) {
            throw Refusal.at(line.place(), "decision.strike.last");
        }
        records.save(List.of(line));
        editing.rewrite(decision);
    }

    /** Puts a struck recipient back. */
    @Transactional
    void unstrike(long id, long lineId, Actor director) {
        var decision = unsigned(id, director);
        var line = records.line(id, lineId);
        line.unstrike();
        records.save(List.of(line));
        editing.rewrite(decision);
    }

    /** Makes the text anew with the bonuses of today. */
    @Transactional
    void reprice(long id, Actor director) {
        editing.reprice(unsigned(id, director), calendar.today());
    }

    /** Signs the document that is shown; {@code pin} is wiped. */
    @Transactional
    void sign(long id, char[] pin, Actor director) {
        pen.sign(unsigned(id, director), calendar.today(), pin, director);
    }

    /** Throws the signature away, so that the text can be changed or sent back. */
    @Transactional
    void discard(long id, Actor director) {
        var decision = records.locked(id);
        Desk.requireDirector(decision, director);
        decision.discardSignature();
        records.save(decision);
    }

    private Decision unsigned(long id, Actor director) {
        var decision = records.locked(id);
        Desk.requireDirector(decision, director);
        decision.require(DecisionStatus.CHECKED);
        decision.requireUnsigned();
        return decision;
    }
}
