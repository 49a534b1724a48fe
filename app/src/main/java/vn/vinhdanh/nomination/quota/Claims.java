package vn.vinhdanh.nomination.quota;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.quota.Allotment.Claim;

/** Who needs a place and has none yet, in the order of their lists. */
@Component
class Claims {

    private static final String CLAIMS = """
            select nomination.id as nomination, nomination.name, max(overdraft.id) as overdraft
              from nomination.nomination
              left join (nomination.quota_overdraft_row asked join nomination.quota_overdraft overdraft
                           on overdraft.id = asked.overdraft_id and overdraft.granted) on asked.nomination_id = nomination.id
             where not exists (select from nomination.quota_holding held where held.nomination_id = nomination.id)
               and %s
             group by nomination.id
             order by nomination.kind, nomination.id
            """;

    private final JdbcClient sql;

    Claims(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of a list that its unit still writes. */
    List<Claim> ofList(long proposal) {
        return sql.sql(CLAIMS.formatted("nomination.proposal_id = :proposal and nomination.status = 'DRAFT'"))
                .param("proposal", proposal)
                .query(Claim.class)
                .list();
    }

    /** Of these nominations on which the quota counts. */
    List<Claim> of(Quota quota, Collection<Long> nominations) {
        return sql.sql(CLAIMS.formatted("nomination.id = any(:ids) and (:scope = '' or nomination.unit = :scope)"))
                .param("ids", nominations.toArray(Long[]::new))
                .param("scope", quota.scope())
                .query(Claim.class)
                .list();
    }
}
