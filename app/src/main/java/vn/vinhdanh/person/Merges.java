package vn.vinhdanh.person;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.OwnVotes;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** Two records of one person: a person says so with a reason, and a person undoes it. Posts and awards stay where they are. */
@Component
class Merges {

    private final JdbcClient jdbc;
    private final KnownPeople people;
    private final OwnVotes votes;
    private final PersonEvents events;
    private final Clock clock;

    Merges(JdbcClient jdbc, KnownPeople people, OwnVotes votes, PersonEvents events, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.votes = votes;
        this.events = events;
        this.clock = clock;
    }

    /** Reads {@code merged} as {@code kept} from now on. */
    @Transactional
    public void merge(long kept, long merged, String reason, Actor officer) {
        KnownPeople.requireMaintainer(officer);
        if (kept == merged) {
            throw Refusal.of("person.merge.itself");
        }
        // both in one order, so that two officers who mean it the other way round do not wait for each other
        var one = people.held(officer.department(), Math.min(kept, merged));
        var two = people.held(officer.department(), Math.max(kept, merged));
        if (accounts(kept, merged) > 1) {
            throw Refusal.of("person.merge.twoAccounts");
        }
        var why = WrittenReason.of(reason);
        votes.refuse(List.of(kept, merged), officer);
        jdbc.sql("""
                        insert into organisation.person_merge (department, merged, into_person, reason, by_person, by_name, at)
                        values (:department, :merged, :kept, :reason, :by, :name, :now)
                        """)
                .param("department", officer.department())
                .param("merged", merged)
                .param("kept", kept)
                .param("reason", why)
                .param("by", officer.userName())
                .param("name", officer.fullName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update organisation.person set merged_into = :kept where read_as = :merged")
                .param("kept", kept)
                .param("merged", merged)
                .update();
        var names = List.of(one, two);
        events.tell(merged, PersonEvent.Action.MERGED, name(names, kept), why, officer);
        events.tell(kept, PersonEvent.Action.TOOK_OVER, name(names, merged), why, officer);
    }

    /** Reads the merged record as itself again, and as it those who had been merged into it. */
    @Transactional
    public void undo(long id, String reason, Actor officer) {
        KnownPeople.requireMaintainer(officer);
        var merge = held(id, officer.department());
        if (merge.undone()) {
            throw new Conflict("person.merge.undoneMeanwhile");
        }
        var why = WrittenReason.of(reason);
        jdbc.sql("""
                        update organisation.person_merge
                           set undone_by = :by, undone_name = :name, undone_at = :now, undone_why = :reason where id = :id
                        """)
                .param("by", officer.userName())
                .param("name", officer.fullName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", why)
                .param("id", id)
                .update();
        jdbc.sql("""
                        with recursive under (id) as (
                            select cast(:merged as bigint)
                             union
                            select merged from organisation.person_merge
                              join under on under.id = into_person where undone_at is null)
                        update organisation.person set merged_into = nullif(cast(:merged as bigint), person.id)
                          from under where under.id = person.id
                        """).param("merged", merge.merged()).update();
        events.tell(merge.merged(), PersonEvent.Action.UNDONE, merge.keptName(), why, officer);
        events.tell(merge.kept(), PersonEvent.Action.GAVE_BACK, merge.mergedName(), why, officer);
    }

    /** The merges that stand and lead to the person, the latest first. */
    List<Merge> into(Person person) {
        return jdbc.sql("""
                        select merge.id, merge.merged, person.full_name as merged_name, reason, by_name, at
                          from organisation.person_merge merge
                          join organisation.person on person.id = merge.merged
                         where person.read_as = :person and undone_at is null order by merge.id desc
                        """).param("person", person.readAs()).query(Merge.class).list();
    }

    private Held held(long id, String department) {
        return jdbc.sql("""
                        select merge.merged, merge.into_person as kept, undone_at is not null as undone,
                               one.full_name as merged_name, other.full_name as kept_name
                          from organisation.person_merge merge
                          join organisation.person one on one.id = merge.merged
                          join organisation.person other on other.id = merge.into_person
                         where merge.id = :id and merge.department = :department for update of merge
                        """)
                .param("id", id)
                .param("department", department)
                .query(Held.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private int accounts(long kept, long merged) {
        return jdbc.sql("select count(user_name) from organisation.person where read_as in (:kept, :merged)")
                .param("kept", kept)
                .param("merged", merged)
                .query(Integer.class)
                .single();
    }

    private static String name(List<Person> people, long id) {
        return people.stream()
                .filter(person -> person.id() == id)
                .map(Person::fullName)
                .findFirst()
                .orElseThrow();
    }

    private record Held(long merged, long kept, boolean undone, String mergedName, String keptName) {}
}
