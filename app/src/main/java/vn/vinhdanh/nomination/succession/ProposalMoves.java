package vn.vinhdanh.nomination.succession;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.nomination.ProposalMoved;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Lets open proposals go over to the unit that has come after their own, each with its timeline and its open steps. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposalMoves {

    private final MoveRows rows;
    private final Happenings happenings;
    private final BusinessCalendar calendar;
    private final ApplicationEventPublisher events;

    ProposalMoves(MoveRows rows, Happenings happenings, BusinessCalendar calendar, ApplicationEventPublisher events) {
        this.rows = rows;
        this.happenings = happenings;
        this.calendar = calendar;
        this.events = events;
    }

    /** All that are due in the department today. */
    void moveDue(String department) {
        rows.due(department, calendar.today()).forEach(this::move);
    }

    /** This one, unless somebody has moved or closed it meanwhile. */
    void move(Move move) {
        if (rows.hold(move)) {
            rows.keep(move);
            write(move, move.isRename() ? Happening.UNIT_RENAMED : Happening.MOVED, actor(move));
        }
    }

    /** One of several units that have come after its own takes the proposal over, as somebody has chosen. */
    void choose(long proposal, String unit, Actor actor) {
        if (!rows.isOf(actor.department(), proposal)) {
            throw new NotFound();
        }
        var move = rows.chosen(actor.department(), proposal, unit, calendar.today())
                .filter(rows::hold)
                .orElseThrow(() -> new Conflict("units.waiting.overtaken"));
        rows.keep(move);
        write(move, Happening.MOVED, actor);
    }

    /** What the change has moved goes back to where it was. */
    void moveBack(long change, Actor actor) {
        var back = rows.back(change);
        rows.undone(change);
        for (var move : back) {
            if (!rows.hold(move)) {
                throw new Conflict("organisation.change.changedMeanwhile");
            }
            write(move, Happening.MOVED_BACK, actor);
        }
    }

    private void write(Move move, Happening kind, Actor actor) {
        rows.write(move);
        happenings.toProposal(move.proposal(), kind, actor, move.toName());
        var shown = move.inTheMaking() ? move.toName() : rows.unitName(move.proposal());
        events.publishEvent(new ProposalMoved(
                move.proposal(), move.department(), move.fromUnit(), move.toUnit(), shown, move.callTitle()));
    }

    /** On the day itself nobody is at the desk: it is the work of whoever entered the change. */
    private static Actor actor(Move move) {
        return new Actor(move.person(), move.told(), move.department(), Set.of());
    }
}
