package vn.vinhdanh.person;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;

/** Puts together what one reader sees of a person. */
@Component
class PersonSheets {

    private final KnownPeople people;
    private final Posts posts;
    private final PersonHonours honours;
    private final ReceivedNominees nominees;
    private final SimilarPeople similar;
    private final Merges merges;
    private final PersonEvents events;
    private final PersonAccounts accounts;

    PersonSheets(
            KnownPeople people,
            Posts posts,
            PersonHonours honours,
            ReceivedNominees nominees,
            SimilarPeople similar,
            Merges merges,
            PersonEvents events,
            PersonAccounts accounts) {
        this.people = people;
        this.posts = posts;
        this.honours = honours;
        this.nominees = nominees;
        this.similar = similar;
        this.merges = merges;
        this.events = events;
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public PersonSheet of(long id, Actor reader) {
        KnownPeople.requireReader(reader);
        var person = people.find(reader.department(), id);
        var isMaintained = Right.MAINTAIN_PEOPLE.isHeldBy(reader);
        var isOpen = isMaintained && !person.isMerged();
        var account = accounts.accountOf(person);
        return new PersonSheet(
                person,
                person.isMerged() ? people.find(person.department(), person.readAs()) : null,
                account,
                accounts.unitOf(account),
                posts.of(person),
                honours.of(person),
                isMaintained ? nominees.of(person) : List.of(),
                isOpen ? honours.nobodys(person) : List.of(),
                isOpen ? similar.to(person) : List.of(),
                merges.into(person),
                events.of(person),
                isMaintained);
    }
}
