package vn.vinhdanh.person;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;

/** Puts together what one reader sees of a person. */
@Component
class PersonSheets {

    private final KnownPeople people;
    private final Posts posts;
    private final PersonHonours honours;
    private final SimilarPeople similar;
    private final Merges merges;
    private final PersonEvents events;
    private final About about;

    PersonSheets(
            KnownPeople people,
            Posts posts,
            PersonHonours honours,
            SimilarPeople similar,
            Merges merges,
            PersonEvents events,
            About about) {
        this.people = people;
        this.posts = posts;
        this.honours = honours;
        this.similar = similar;
        this.merges = merges;
        this.events = events;
        this.about = about;
    }

    @Transactional(readOnly = true)
    public PersonSheet of(long id, Actor reader) {
        KnownPeople.requireReader(reader);
        var person = people.find(reader.department(), id);
        var isMaintained = Right.MAINTAIN_PEOPLE.isHeldBy(reader);
        var isOpen = isMaintained && !person.isMerged();
        var account = about.accountOf(person);
        return new PersonSheet(
                person,
                person.isMerged() ? people.find(person.department(), person.readAs()) : null,
                account,
                about.unitOf(account),
                posts.of(person),
                honours.of(person),
                isOpen ? honours.nobodys(person) : List.of(),
                isOpen ? similar.to(person) : List.of(),
                merges.into(person),
                events.of(person),
                isMaintained);
    }

    /** What the account of a person says. */
    @Component
    static class About {

        private final Accounts accounts;
        private final Units units;
        private final JdbcClient jdbc;

        About(Accounts accounts, Units units, JdbcClient jdbc) {
            this.accounts = accounts;
            this.units = units;
            this.jdbc = jdbc;
        }

        @Nullable
        Account accountOf(Person person) {
            var userNames = jdbc.sql("select user_name from organisation.person"
                            + " where read_as = :person and user_name is not null")
                    .param("person", person.id())
                    .query(String.class)
                    .list();
            return accounts.all(userNames).stream()
                    .filter(account -> account.department().equals(person.department()))
                    .findFirst()
                    .orElse(null);
        }

        String unitOf(@Nullable Account account) {
            return account == null || account.unit() == null
                    ? ""
                    : Optional.of(units.of(account.department())).stream()
                            .flatMap(List::stream)
                            .filter(unit -> unit.code().equals(account.unit()))
                            .map(Unit::name)
                            .findFirst()
                            .orElse("");
        }
    }
}
