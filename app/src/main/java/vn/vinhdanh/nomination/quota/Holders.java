package vn.vinhdanh.nomination.quota;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.quota.Gauge.Holdings;

/** Counts the places that are held, whatever the number of lists in one statement. */
@Component
class Holders {

    private static final String COUNTS = """
            count(*) filter (where kind = 'RESERVED' and overdraft_id is null) as reserved,
            count(*) filter (where kind = 'CONFIRMED' and overdraft_id is null) as confirmed,
            count(overdraft_id) as overdrawn
            """;

    private final JdbcClient sql;

    Holders(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is held of the call's quotas, by scope. */
    Map<String, Holdings> byScope(long call) {
        return sql
                .sql("select scope, " + COUNTS + " from nomination.quota_holding where call_id = :call group by scope")
                .param("call", call)
                .query(Holdings.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Holdings::scope, held -> held));
    }

    /** What each unit holds of them. */
    List<UnitUse> byUnit(long call) {
        return sql.sql("""
                        select max(unit_name) as unit_name, %s
                          from (select holding.*, nomination.unit, proposal.unit_name
                                  from nomination.quota_holding holding
                                  join nomination.nomination on nomination.id = holding.nomination_id
                                  join nomination.proposal on proposal.id = nomination.proposal_id
                                 where holding.call_id = :call) as held
                         group by unit
                         order by unit
                        """.formatted(COUNTS))
                .param("call", call)
                .query(UnitUse.class)
                .list();
    }

    /** The nominations passed last that hold a place within the quota. */
    List<Allotment.Claim> passedLast(Quota quota, int count) {
        return sql.sql("""
                        select nomination_id as nomination, name, cast(null as bigint) as overdraft
                          from nomination.quota_holding holding
                          join nomination.nomination on nomination.id = nomination_id
                         where call_id = :call and scope = :scope and holding.kind = 'CONFIRMED' and overdraft_id is null
                         order by holding.id desc
                         limit :count
                        """)
                .param("call", quota.callId())
                .param("scope", quota.scope())
                .param("count", count)
                .query(Allotment.Claim.class)
                .list();
    }
}
