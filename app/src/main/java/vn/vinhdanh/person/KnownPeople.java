package vn.vinhdanh.person;

import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The people of a department: those with an account come with it, the others are entered here. */
@Component
class KnownPeople {

    static final String COLUMNS =
            "person.id, person.version, person.department, person.full_name, person.birth_date, person.staff_code,"
                    + " person.user_name, person.read_as";

    private final JdbcClient jdbc;
    private final Posts posts;
    private final PersonEvents events;
    private final BusinessCalendar calendar;

    KnownPeople(JdbcClient jdbc, Posts posts, PersonEvents events, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.events = events;
        this.calendar = calendar;
    }

    static void requireReader(Actor person) {
        if (!Right.READ_PEOPLE.isHeldBy(person)) {
            throw new NotFound();
        }
    }

    static void requireMaintainer(Actor person) {
        if (!Right.MAINTAIN_PEOPLE.isHeldBy(person)) {
            throw new NotFound();
        }
    }

    /** The record of this department. */
    Person find(String department, long id) {
        return jdbc.sql("select " + COLUMNS + " from organisation.person where department = :department and id = :id")
                .param("department", department)
                .param("id", id)
                .query(Person.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The same for a change that nobody else makes meanwhile; refused when it is read as another one. */
    @Transactional
    public Person held(String department, long id) {
        var person = jdbc.sql("select " + COLUMNS
                        + " from organisation.person where department = :department and id = :id for update")
                .param("department", department)
                .param("id", id)
                .query(Person.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (person.isMerged()) {
            throw new Conflict("person.mergedMeanwhile", person.fullName());
        }
        return person;
    }

    /** Enters somebody who has no account, with the post they hold as far as it is known. */
    @Transactional
    public long enter(PersonForm form, PostForm post, Actor officer) {
        requireMaintainer(officer);
        var reasons = new ArrayList<>(form.faults(calendar.today()));
        if (!post.isBlank()) {
            reasons.addAll(posts.faults(post, officer.department()));
        }
        Refusal.unlessEmpty(reasons);
        var id = jdbc.sql("""
                        insert into organisation.person (department, full_name, birth_date, staff_code)
                        values (:department, :name, :birth, :code) returning id
                        """)
                .param("department", officer.department())
                .param("name", form.name())
                .param("birth", form.birth())
                .param("code", form.code())
                .query(Long.class)
                .single();
        events.tell(id, PersonEvent.Action.ENTERED, form.name(), "", officer);
        if (!post.isBlank()) {
            posts.add(id, post, officer);
        }
        return id;
    }

    /** Corrects name, birth date and staff code; the name of somebody with an account is the account's. */
    @Transactional
    public void correct(long id, int version, PersonForm typed, String reason, Actor officer) {
        requireMaintainer(officer);
        var before = held(officer.department(), id);
        var form =
                before.hasAccount() ? new PersonForm(before.fullName(), typed.birthDate(), typed.staffCode()) : typed;
        Refusal.unlessEmpty(form.faults(calendar.today()));
        var why = WrittenReason.of(reason);
        if (before.version() != version) {
            throw new Conflict("person.changedMeanwhile", before.fullName());
        }
        jdbc.sql("""
                        update organisation.person
                           set full_name = :name, birth_date = :birth, staff_code = :code, version = version + 1
                         where id = :id
                        """)
                .param("name", form.name())
                .param("birth", form.birth())
                .param("code", form.code())
                .param("id", id)
                .update();
        events.tell(id, PersonEvent.Action.CORRECTED, told(PersonForm.of(before)) + " → " + told(form), why, officer);
    }

    private static String told(PersonForm form) {
        return "%s; %s; %s".formatted(form.fullName(), form.birthDate(), form.staffCode());
    }
}
