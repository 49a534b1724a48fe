package vn.vinhdanh.nomination;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Keeps a list each time it leaves its unit, in a fixed number of statements; what is kept never changes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Versions {

    private static final String ROWS = """
            insert into nomination.nomination_version (proposal_id, number, nomination_id, kind, name, fields)
            select proposal_id, :number, id, kind, name, nomination.kept_fields(nomination)
              from nomination.nomination
             where proposal_id = :proposal and status <> 'WITHDRAWN'
            """;

    private static final String FILES = """
            insert into nomination.evidence_version
                   (proposal_id, number, nomination_id, evidence_id, file_id, file_name, kind, size, sha256, added_by, added_at)
            select proposal_id, :number, nomination_id, evidence.id, file_id, file_name, evidence.kind, size, sha256,
                   added_by, added_at
              from nomination.evidence
              join nomination.nomination on nomination.id = nomination_id
             where proposal_id = :proposal and status <> 'WITHDRAWN'
            """;

    private static final String TOUCHED = """
            select nomination.id
              from nomination.nomination
              left join nomination.nomination_version kept
                on kept.proposal_id = :proposal and kept.nomination_id = nomination.id
               and kept.number = (select max(number) from nomination.proposal_version where proposal_id = :proposal)
             where nomination.proposal_id = :proposal
               and case when kept.number is null then nomination.status <> 'WITHDRAWN'
                        else nomination.status = 'WITHDRAWN'
                          or kept.fields <> nomination.kept_fields(nomination)
                          or array(select sha256 from nomination.evidence
                                    where nomination_id = nomination.id order by sha256)
                             <> array(select sha256 from nomination.evidence_version file
                                       where file.proposal_id = :proposal and file.number = kept.number
                                         and file.nomination_id = nomination.id order by sha256)
                   end
             order by nomination.id
            """;

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    Versions(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Keeps the list as it is now, and says as which version. */
    int keep(long proposal, Actor actor) {
        var number = jdbc.sql("""
                        insert into nomination.proposal_version (proposal_id, number, kept_at, told)
                        select :proposal, coalesce(max(number), 0) + 1, :now, :told
                          from nomination.proposal_version where proposal_id = :proposal
                        returning number
                        """)
                .param("proposal", proposal)
                .param("now", calendar.now())
                .param("told", actor.fullName())
                .query(Integer.class)
                .single();
        jdbc.sql(ROWS).param("proposal", proposal).param("number", number).update();
        jdbc.sql(FILES).param("proposal", proposal).param("number", number).update();
        return number;
    }

    /** The nominations that are not as the latest version has them: added, changed, or dropped since. */
    List<Long> touched(long proposal) {
        return jdbc.sql(TOUCHED).param("proposal", proposal).query(Long.class).list();
    }
}
