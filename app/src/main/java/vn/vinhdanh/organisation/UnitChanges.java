package vn.vinhdanh.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organisation.WantedUnitChange.Successor;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** How units are renamed, merged, split and dissolved; who may order it is for the caller to know. */
@Component
public class UnitChanges {

    private final UnitChangeRules rules;
    private final UnitChangeRows rows;
    private final UnitNames names;
    private final BusinessCalendar calendar;

    UnitChanges(UnitChangeRules rules, UnitChangeRows rows, UnitNames names, BusinessCalendar calendar) {
        this.rules = rules;
        this.rows = rows;
        this.names = names;
        this.calendar = calendar;
    }

    /** The change as it would stand; new units have no code yet. */
    @Transactional(readOnly = true)
    public UnitChange planned(WantedUnitChange wanted, Actor actor) {
        var whole = whole(wanted);
        Refusal.unlessEmpty(rules.against(whole));
        return rows.planned(whole, actor, calendar.now());
    }

    /** Mark of all changes of the department so far: another one means that somebody has entered or undone one since. */
    @Transactional(readOnly = true)
    public String mark(String department) {
        return rows.mark(department);
    }

    /** Enters the change; refused when somebody else has changed units since the mark was taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UnitChange enter(WantedUnitChange wanted, String mark, Actor actor) {
        rows.hold(wanted.department());
        if (!rows.mark(wanted.department()).equals(mark)) {
            throw new Conflict("organisation.change.changedMeanwhile");
        }
        var planned = planned(wanted, actor);
        var change = rows.insert(planned);
        names.apply(change);
        return change;
    }

    /** All changes of the department that hold or are to hold, by day. */
    @Transactional(readOnly = true)
    public List<UnitChange> of(String department) {
        return rows.of(department);
    }

    /** Why the change cannot be undone: something has happened to one of its units since. */
    private Optional<Reason> later(UnitChange change) {
        return rows.of(change.department()).stream()
                .filter(other -> other.id() > change.id())
                .filter(other -> other.before().stream().anyMatch(unit -> change.isAbout(unit.code()))
                        || other.after().stream().anyMatch(unit -> change.isAbout(unit.code())))
                .findFirst()
                .map(other -> Reason.of("organisation.undo.later", other.decision()));
    }

    /** Takes the change back, as if it had never been; the row stays, with who undid it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UnitChange undo(String department, long id, Actor actor) {
        rows.hold(department);
        var change = rows.find(department, id).orElseThrow(NotFound::new);
        later(change).ifPresent(reason -> Refusal.unlessEmpty(List.of(reason)));
        names.undo(change);
        rows.undone(change, actor, calendar.now());
        return change;
    }

    /** Codes of all units that the department has, has had or is to have, those that it has first. */
    @Transactional(readOnly = true)
    public List<String> codes(String department) {
        return names.codes(department, calendar.today());
    }

    /** The names of these units in time, in the order of codes and days. */
    @Transactional(readOnly = true)
    public List<UnitName> names(String department, List<String> codes) {
        return names.of(department, codes);
    }

    /** Who takes over others in a merger is merged with them. */
    private static WantedUnitChange whole(WantedUnitChange wanted) {
        var before = new LinkedHashSet<>(wanted.before());
        if (wanted.kind() == UnitChangeKind.MERGE && !before.isEmpty()) {
            wanted.after().stream()
                    .filter(unit -> !unit.isNew())
                    .map(Successor::code)
                    .forEach(before::add);
        }
        return new WantedUnitChange(
                wanted.department(),
                wanted.kind(),
                wanted.day(),
                List.copyOf(before),
                wanted.after(),
                wanted.decision().strip(),
                wanted.reason().strip());
    }
}
