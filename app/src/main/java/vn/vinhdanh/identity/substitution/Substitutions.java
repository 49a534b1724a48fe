package vn.vinhdanh.identity.substitution;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** Who stands in for whom: people name their own substitute, a process admin does it for those who are already away. */
@Component
class Substitutions {

    private final SubstitutionRows rows;
    private final SubstitutionRules rules;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    Substitutions(SubstitutionRows rows, SubstitutionRules rules, Accounts accounts, ApplicationEventPublisher events) {
        this.rows = rows;
        this.rules = rules;
        this.accounts = accounts;
        this.events = events;
    }

    /** Arranges it, or says beside each field why not. */
    @Transactional
    public void arrange(SubstitutionForm form, Actor maker) {
        var absent = absent(form.absent() == null ? "" : form.absent(), maker);
        rows.lock(absent.userName());
        Refusal.unlessEmpty(rules.against(form, absent));
        rows.insert(form, absent, maker);
        events.publishEvent(new SubstitutionsChanged());
    }

    /** Ends it at once: the absent person, the substitute or a process admin of the department. */
    @Transactional
    public Substitution end(long id, Actor person) {
        var ended = rows.find(id, person.department())
                .filter(found -> found.concerns(person.userName()) || isProcessAdmin(person))
                .orElseThrow(NotFound::new);
        if (!rows.end(id, person.userName())) {
            throw new Conflict("identity.substitution.alreadyEnded");
        }
        events.publishEvent(new SubstitutionsChanged());
        return ended;
    }

    /** The person who is away: the one who asks, or for a process admin anyone of the department. */
    @Transactional(readOnly = true)
    public Actor absent(String userName, Actor maker) {
        if (userName.isBlank() || userName.equals(maker.userName())) {
            return maker;
        }
        var absent = accounts.actor(userName);
        if (!isProcessAdmin(maker) || !Objects.equals(absent.department(), maker.department())) {
            throw new NotFound();
        }
        return absent;
    }

    /** A person's own, for a process admin those of the department. */
    @Transactional(readOnly = true)
    public List<Substitution> visibleTo(Actor person) {
        return isProcessAdmin(person) ? rows.of(person.department()) : rows.concerning(person.userName());
    }

    /** Whether the person is away or does the work in any of them. */
    @Transactional(readOnly = true)
    public boolean concern(String userName) {
        return !rows.concerning(userName).isEmpty();
    }

    static boolean isProcessAdmin(Actor person) {
        return person.isIn(Groups.processAdmin(person.department()));
    }
}
