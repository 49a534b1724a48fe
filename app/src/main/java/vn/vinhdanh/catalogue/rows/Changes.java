package vn.vinhdanh.catalogue.rows;

import java.time.Clock;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** How the law in the catalogue changes: one person writes the row with its source, another one lets it into force. */
@Component
class Changes {

    private final CatalogueRows rows;
    private final Awards awards;
    private final ChangeRows changes;
    private final Placement placement;
    private final Clock clock;

    Changes(CatalogueRows rows, Awards awards, ChangeRows changes, Placement placement, Clock clock) {
        this.rows = rows;
        this.awards = awards;
        this.changes = changes;
        this.placement = placement;
        this.clock = clock;
    }

    /** Writes down what is wanted; refused at each cell that cannot be, and while the same row waits already. */
    @Transactional
    public long propose(ChangeForm form, Actor person) {
        requireAdmin(person);
        var reading = new TypedRow(awards.names().keySet(), person);
        var wish = reading.read(form);
        Refusal.unlessEmpty(reading.reasons());
        var standing = rows.standing(wish.table(), wish.cells());
        requireFresh(form, standing);
        if (standing.equals(wish.cells())) {
            throw Refusal.of("catalogue.change.nothing");
        }
        placement.rehearse(wish.table(), wish.cells());
        try {
            return changes.add(wish, standing, person, clock.instant());
        } catch (DuplicateKeyException waiting) {
            throw new Conflict("catalogue.change.waits");
        }
    }

    /** Lets the change into force; refused for who wrote it, and when the row is no longer as they saw it. */
    @Transactional
    public void accept(long id, Actor person) {
        var change = answerable(id, person);
        rows.hold(change.table());
        if (!rows.standing(change.table(), change.after()).equals(change.before())) {
            throw new Conflict("catalogue.change.overtaken");
        }
        placement.place(change.table(), change.after());
        changes.answer(id, Change.State.IN_FORCE, "", person, clock.instant());
    }

    /** Turns the change down for a reason. */
    @Transactional
    public void refuse(long id, String reason, Actor person) {
        answerable(id, person);
        if (reason.isBlank()) {
            throw Refusal.at("answer", "catalogue.change.no.answer");
        }
        changes.answer(id, Change.State.REFUSED, reason.strip(), person, clock.instant());
    }

    /** Takes back what the person has written, while nobody has answered it. */
    @Transactional
    public void withdraw(long id, Actor person) {
        var change = pending(id, person);
        if (!person.is(change.proposedBy())) {
            throw Refusal.of("catalogue.change.onlyProposer");
        }
        changes.answer(id, Change.State.WITHDRAWN, "", person, clock.instant());
    }

    private Change pending(long id, Actor person) {
        requireAdmin(person);
        var change = changes.held(id, person.department()).orElseThrow(NotFound::new);
        if (!change.isPending()) {
            throw new Conflict("catalogue.change.answered");
        }
        return change;
    }

    private Change answerable(long id, Actor person) {
        var change = pending(id, person);
        if (person.is(change.proposedBy())) {
            throw Refusal.of("catalogue.change.secondPerson");
        }
        return change;
    }

    private static void requireFresh(ChangeForm form, Map<String, String> standing) {
        if (form.adding() && !standing.isEmpty()) {
            throw Refusal.at(form.table().keys().get(0).name(), "catalogue.change.exists");
        }
        if (!form.adding() && !form.hasSeen(standing)) {
            throw new Conflict("catalogue.change.overtaken");
        }
    }

    private static void requireAdmin(Actor person) {
        if (!Right.MAINTAIN_CATALOGUE.isHeldBy(person)) {
            throw new NotFound();
        }
    }
}
