package vn.vinhdanh.person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.NomineePeople;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.register.past.PastAwardOwners;

/** Whose an award is: somebody of the office says so, and takes it back with a reason. */
@Component
class Owners {

    private final KnownPeople people;
    private final NomineePeople nominees;
    private final PastAwardOwners pastAwards;
    private final PersonEvents events;

    Owners(KnownPeople people, NomineePeople nominees, PastAwardOwners pastAwards, PersonEvents events) {
        this.people = people;
        this.nominees = nominees;
        this.pastAwards = pastAwards;
        this.events = events;
    }

    /** Says that the award is this person's. */
    @Transactional
    public void link(long person, PersonHonour.Kind kind, long award, Actor officer) {
        KnownPeople.requireMaintainer(officer);
        var owner = people.held(officer.department(), person);
        var told =
                switch (kind) {
                    case NOMINATION -> nominees.link(award, person, owner.fullName(), officer);
                    case PAST_AWARD -> pastAwards.link(award, person, owner.fullName(), officer);
                };
        events.tell(person, PersonEvent.Action.LINKED, told, "", officer);
    }

    /** Takes back what was said. */
    @Transactional
    public void unlink(Person person, PersonHonour.Kind kind, long award, String reason, Actor officer) {
        KnownPeople.requireMaintainer(officer);
        if (person.isMerged()) {
            throw new NotFound();
        }
        var why = WrittenReason.of(reason);
        var told =
                switch (kind) {
                    case NOMINATION -> nominees.unlink(award, person.fullName(), officer);
                    case PAST_AWARD -> pastAwards.unlink(award, why, officer);
                };
        events.tell(person.id(), PersonEvent.Action.UNLINKED, told, why, officer);
    }
}
