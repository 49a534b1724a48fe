package vn.vinhdanh.person;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The posts of people, one after the other or side by side. */
@Component
class Posts {

    private static final String POSTS = """
            select post.id, post.version, post.person_id, post.title, post.unit, post.body, post.from_date, post.to_date,
                   coalesce(nullif(post.body, ''),
                            (select unit.name from organisation.unit
                              where unit.department = person.department and unit.code = post.unit
                                and unit.valid_from <= coalesce(post.to_date, :today)
                              order by unit.valid_from desc limit 1), '') as place
              from organisation.post
              join organisation.person on person.id = post.person_id
            """;

    private final JdbcClient jdbc;
    private final Units units;
    private final PersonEvents events;
    private final BusinessCalendar calendar;

    Posts(JdbcClient jdbc, Units units, PersonEvents events, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.units = units;
        this.events = events;
        this.calendar = calendar;
    }

    /** Those of the person and of everybody who is read as this one, the latest first. */
    List<Post> of(Person person) {
        return jdbc.sql(POSTS + """
                        where person.read_as = :person
                        order by coalesce(post.to_date, 'infinity') desc, post.from_date desc nulls last, post.id desc
                        """)
                .param("person", person.id())
                .param("today", calendar.today())
                .query(Post.class)
                .list();
    }

    /** A post of the person. */
    Post find(Person person, long id) {
        return jdbc.sql(POSTS + "where person.read_as = :person and post.id = :id")
                .param("person", person.id())
                .param("id", id)
                .param("today", calendar.today())
                .query(Post.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Why it cannot be kept, each reason at its field. */
    List<Reason> faults(PostForm form, String department) {
        return form.faults(units.of(department).stream().map(Unit::code).toList());
    }

    /** Adds a post; the person is held by this transaction. */
    @Transactional
    public void add(long person, PostForm form, Actor officer) {
        KnownPeople.requireMaintainer(officer);
        Refusal.unlessEmpty(faults(form, officer.department()));
        var id = written("""
                        insert into organisation.post (person_id, title, unit, body, from_date, to_date)
                        values (:id, :title, :unit, :body, :from, :to) returning id
                        """, form, person).query(Long.class).single();
        events.tell(person, PersonEvent.Action.POST_ADDED, told(id), "", officer);
    }

    /** Ends or corrects a post, with the reason. */
    @Transactional
    public void correct(Person person, long id, int version, PostForm form, String reason, Actor officer) {
        KnownPeople.requireMaintainer(officer);
        var post = find(person, id);
        Refusal.unlessEmpty(faults(form, officer.department()));
        var why = WrittenReason.of(reason);
        var changed = written("""
                        update organisation.post set title = :title, unit = :unit, body = :body, from_date = :from,
                               to_date = :to, version = version + 1
                         where id = :id and version = :version
                        """, form, id).param("version", version).update();
        if (changed == 0) {
            throw new Conflict("person.changedMeanwhile", person.fullName());
        }
        events.tell(post.personId(), PersonEvent.Action.POST_CORRECTED, post.told() + " → " + told(id), why, officer);
    }

    /** Takes away a post that was entered by mistake; the history alone still tells what it was. */
    @Transactional
    public void remove(Person person, long id, int version, String reason, Actor officer) {
        KnownPeople.requireMaintainer(officer);
        var post = find(person, id);
        var why = WrittenReason.of(reason);
        var removed = jdbc.sql("delete from organisation.post where id = :id and version = :version")
                .param("id", id)
                .param("version", version)
                .update();
        if (removed == 0) {
            throw new Conflict("person.changedMeanwhile", person.fullName());
        }
        events.tell(post.personId(), PersonEvent.Action.POST_REMOVED, post.told(), why, officer);
    }

    private String told(long id) {
        return jdbc.sql(POSTS + "where post.id = :id")
                .param("id", id)
                .param("today", calendar.today())
                .query(Post.class)
                .single()
                .told();
    }

    private JdbcClient.StatementSpec written(String statement, PostForm form, long id) {
        return jdbc.sql(statement)
                .param("id", id)
                .param("title", form.title())
                .param("unit", form.unitCode())
                .param("body", form.body())
                .param("from", form.firstDay())
                .param("to", form.lastDay());
    }
}
