package vn.vinhdanh.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;

/** Says who nominees are once their list has been received, as somebody of the office found out. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NomineePeople {

    private final JdbcClient jdbc;
    private final OwnVotes votes;
    private final Happenings happenings;

    NomineePeople(JdbcClient jdbc, OwnVotes votes, Happenings happenings) {
        this.jdbc = jdbc;
        this.votes = votes;
        this.happenings = happenings;
    }

    /** The nominee is this person, who has no vote on it now; the answer names the nominee as in the list. */
    public String link(long nomination, long person, String personName, Actor officer) {
        votes.refuse(nomination, person, officer);
        return write(nomination, person, Happening.PERSON_LINKED, personName, officer);
    }

    /** Nobody knows any more who the nominee is. */
    public String unlink(long nomination, String personName, Actor officer) {
        return write(nomination, null, Happening.PERSON_UNLINKED, personName, officer);
    }

    private String write(long nomination, @Nullable Long person, Happening kind, String personName, Actor officer) {
        var nominee = jdbc.sql("""
                        select name, post, unit_of_day, person_id is not null as known from nomination.nomination
                         where id = :id and department = :department and kind = 'INDIVIDUAL'
                           and status not in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'REFUSED') for update
                        """)
                .param("id", nomination)
                .param("department", officer.department())
                .query(Known.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (nominee.known() != (person == null)) {
            throw new Conflict("nomination.person.meanwhile", nominee.name());
        }
        jdbc.sql("update nomination.nomination set person_id = :person, version = version + 1 where id = :id")
                .param("person", person)
                .param("id", nomination)
                .update();
        happenings.toEach(List.of(nomination), kind, officer, personName);
        return String.join(", ", nominee.name(), nominee.post(), nominee.unitOfDay());
    }

    private record Known(String name, String post, String unitOfDay, boolean known) {}
}
