package vn.vinhdanh.register.past;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;

/** Whose a past award is, as somebody of the office found out; the name alone says nothing. */
@Component
public class PastAwardOwners {

    private final JdbcClient jdbc;
    private final PastAwardRows rows;

    PastAwardOwners(JdbcClient jdbc, PastAwardRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The award is this person's; the answer tells the award. */
    @Transactional
    public String link(long id, long person, String personName, Actor officer) {
        return write(id, person, PastAction.LINKED, personName, officer);
    }

    /** The award is nobody's any more. */
    @Transactional
    public String unlink(long id, String reason, Actor officer) {
        return write(id, null, PastAction.UNLINKED, reason, officer);
    }

    /** The person whose award it is, as people read them now; empty while nobody has said. */
    @Transactional(readOnly = true)
    public Optional<Owner> of(long id) {
        return jdbc.sql("""
                        select owner.id, owner.full_name from register.past_award
                          join organisation.person linked on linked.id = past_award.person_id
                          join organisation.person owner on owner.id = linked.read_as
                         where past_award.id = :id
                        """).param("id", id).query(Owner.class).optional();
    }

    /** The name under which the award of the department stands; not found for a collective's. */
    @Transactional(readOnly = true)
    public PastAward award(long id, String department) {
        return jdbc.sql("select * from register.past_award where id = :id and department = :department"
                        + " and kind = 'INDIVIDUAL'")
                .param("id", id)
                .param("department", department)
                .query(PastAwardRow::entry)
                .optional()
                .orElseThrow(NotFound::new)
                .award();
    }

    private String write(long id, @Nullable Long person, PastAction action, String note, Actor officer) {
        var entry = rows.held(id, officer.department())
                .filter(held -> held.award().kind() == PastKind.INDIVIDUAL)
                .orElseThrow(NotFound::new);
        if (of(id).isPresent() != (person == null)) {
            throw new Conflict("register.past.owner.meanwhile", entry.award().name());
        }
        jdbc.sql("update register.past_award set person_id = :person where id = :id")
                .param("person", person)
                .param("id", id)
                .update();
        rows.tell(id, action, officer, note, List.of());
        return entry.award().awardName() + ", " + entry.award().name();
    }

    /** Somebody whose award it is. */
    public record Owner(long id, String fullName) {}
}
