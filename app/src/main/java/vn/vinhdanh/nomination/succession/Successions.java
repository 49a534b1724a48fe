package vn.vinhdanh.nomination.succession;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.DepartmentChanges;
import vn.vinhdanh.organisation.UnitChange;
import vn.vinhdanh.organisation.UnitChanges;
import vn.vinhdanh.organisation.WantedUnitChange;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Enters changes of units with all that follows from them, and takes them back. */
@Component
public class Successions {

    private final UnitChanges changes;
    private final DepartmentChanges departments;
    private final ProposalMoves moves;
    private final RestingRows resting;
    private final BusinessCalendar calendar;

    Successions(
            UnitChanges changes,
            DepartmentChanges departments,
            ProposalMoves moves,
            RestingRows resting,
            BusinessCalendar calendar) {
        this.changes = changes;
        this.departments = departments;
        this.moves = moves;
        this.resting = resting;
        this.calendar = calendar;
    }

    /** For people who may not change units, the page does not exist. */
    static void require(Actor person) {
        if (!Right.CHANGE_UNITS.isHeldBy(person)) {
            throw new NotFound();
        }
    }

    /** Enters the change; open proposals go over at once, or on its day when that lies ahead. */
    @Transactional
    public UnitChange enter(WantedUnitChange wanted, String mark, Actor actor) {
        require(actor);
        var change = changes.enter(wanted, mark, actor);
        if (!change.day().isAfter(calendar.today())) {
            moves.moveDue(actor.department());
        }
        return change;
    }

    /** Takes the change back while nothing rests on it; what it has moved goes back. */
    @Transactional
    public void undo(long id, Actor actor) {
        require(actor);
        var change = changes.undo(actor.department(), id, actor);
        Refusal.unlessEmpty(resting.on(change));
        moves.moveBack(id, actor);
    }

    /** Gives an open proposal of a unit that is no more to one of those that have come after it. */
    @Transactional
    public void choose(long proposal, String unit, Actor actor) {
        require(actor);
        moves.choose(proposal, unit, actor);
    }

    /** The department bears other names from the day on. */
    @Transactional
    public void enter(Department wanted, LocalDate day, String decision, Actor actor) {
        require(actor);
        departments.enter(wanted, day, decision, actor);
    }

    /** Takes the last change of the department back while no award was decided under its new name. */
    @Transactional
    public void undoOfDepartment(long id, Actor actor) {
        require(actor);
        Refusal.unlessEmpty(resting.on(actor.department(), departments.undo(actor.department(), id, actor)));
    }
}
