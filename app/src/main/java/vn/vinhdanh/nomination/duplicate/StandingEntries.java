package vn.vinhdanh.nomination.duplicate;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who stands in nominations, each list in one statement. */
@Component
class StandingEntries {

    private static final String ENTRY = """
            select nomination.id, proposal_id, call_id, kind, name, unit_of_day, cast(organisation.person_now(person_id) as text) as person,
                   nomination.status = 'DRAFT' as draft
              from nomination.nomination
              join nomination.proposal on proposal.id = nomination.proposal_id
            """;

    /** Submitted, and neither refused nor taken back. */
    private static final String STANDING =
            "nomination.status in ('SUBMITTED', 'RECEIVED', 'ENDORSED', 'PASSED', 'SIGNED', 'RECORDED')";

    private final JdbcClient sql;

    StandingEntries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everybody whom units have submitted in the call, and these. */
    List<Entry> standing(long call, Collection<Long> ids) {
        return sql.sql(ENTRY + " where (call_id = :call or nomination.id = any(:ids)) and " + STANDING
                        + " order by nomination.id")
                .param("call", call)
                .param("ids", ids.toArray(Long[]::new))
                .query(Entry.class)
                .list();
    }

    /** The list of one proposal, and whom other lists of its call have that were submitted. */
    List<Entry> around(long proposal) {
        return sql.sql(ENTRY + " where call_id = (select call_id from nomination.proposal where id = :proposal)"
                        + " and (" + STANDING + " or proposal_id = :proposal and nomination.status = 'DRAFT')"
                        + " order by nomination.id")
                .param("proposal", proposal)
                .query(Entry.class)
                .list();
    }
}
