package vn.vinhdanh.nomination.desk;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.NotFound;

/** The list of proposals, always within one department and the units a person may see. */
@Component
public class ProposalRows {

    static final int PAGE = 20;

    private static final String VISIBLE =
            " from nomination.proposal where department = :department and " + Sights.IN_SIGHT;

    private static final String FOUND = " and folded like '%' || :text || '%'";

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of what the form asks for, counted from zero. */
    List<ProposalRow> page(Sight sight, ProposalsForm form, int page) {
        return visible("""
                        select id, unit_name, call_title, status, submitted_on, received_on, receipt_number, remark,
                               (select count(*) from nomination.nomination
                                 where proposal_id = proposal.id and kind = 'COLLECTIVE'
                                   and status <> 'WITHDRAWN') as collectives,
                               (select count(*) from nomination.nomination
                                 where proposal_id = proposal.id and kind = 'INDIVIDUAL'
                                   and status <> 'WITHDRAWN') as individuals,
                               (select count(*) from nomination.nomination
                                 where proposal_id = proposal.id and status = 'WITHDRAWN') as withdrawn
                        """ + VISIBLE + FOUND + " order by " + form.columns() + " limit :limit offset :offset", sight)
                .param("text", form.folded())
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query(ProposalRow.class)
                .list();
    }

    int count(Sight sight, ProposalsForm form) {
        return visible("select count(*)" + VISIBLE + FOUND, sight)
                .param("text", form.folded())
                .query(Integer.class)
                .single();
    }

    /** Calls in which a unit has begun a proposal that it has not submitted, as {@code call/unit}. */
    Set<String> inTheMaking(Sight sight) {
        return visible(
                        "select call_id || '/' || unit" + VISIBLE
                                + " and status in ('DRAFT', 'PREPARED') and not taken_over",
                        sight)
                .query(String.class)
                .set();
    }

    /** A proposal that is not in sight does not exist. */
    public void requireVisible(Sight sight, long id) {
        if (visible("select id" + VISIBLE + " and id = :id", sight)
                .param("id", id)
                .query(Long.class)
                .optional()
                .isEmpty()) {
            throw new NotFound();
        }
    }

    private JdbcClient.StatementSpec visible(String statement, Sight sight) {
        return jdbc.sql(statement)
                .param("department", sight.department())
                .param("wholeDepartment", sight.wholeDepartment())
                .param("units", sight.unitCodes());
    }
}
