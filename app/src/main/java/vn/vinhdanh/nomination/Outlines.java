package vn.vinhdanh.nomination;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Long lists in short: what is needed to filter, count and page them, in one statement. */
@Component
@Transactional(readOnly = true)
public class Outlines {

    private final JdbcClient jdbc;

    Outlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole list of a proposal, collectives first. */
    public List<Outline> ofProposal(long proposalId) {
        return jdbc.sql("""
                        select id, kind, name, folded,
                               (select coalesce(bool_or(outcome <> 'MET'), true) from nomination.finding
                                 where nomination_id = nomination.id) as doubted,
                               status = 'WITHDRAWN' as withdrawn
                          from nomination.nomination
                         where proposal_id = :proposal
                         order by kind, id
                        """).param("proposal", proposalId).query(Outline.class).list();
    }
}
