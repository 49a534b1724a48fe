package vn.vinhdanh.nomination.quota;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many places of a quota are taken: one row each, locked by whoever takes or gives back. */
@Component
class Balances {

    private static final String OF_QUOTA = " where call_id = :call and award_code = :award and scope = :scope";

    private final JdbcClient sql;

    Balances(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many places are taken; nobody else takes or gives back one before this transaction ends. */
    int lock(Quota quota) {
        of(
                        quota,
                        "insert into nomination.quota_balance (call_id, award_code, scope) values (:call, :award, :scope)"
                                + " on conflict do nothing")
                .update();
        return of(quota, "select used from nomination.quota_balance" + OF_QUOTA + " for update")
                .query(Integer.class)
                .single();
    }

    /** Takes so many of the locked quota, which has so many places at present. */
    void take(Quota quota, int places, int taken) {
        of(quota, "update nomination.quota_balance set places = :places, used = used + :taken" + OF_QUOTA)
                .param("places", places)
                .param("taken", taken)
                .update();
    }

    /** Locks the quotas in which these nominations hold places, always in the same order. */
    void lockOf(Collection<Long> nominations) {
        sql.sql("""
                        select call_id from nomination.quota_balance
                         where (call_id, award_code, scope) in (select call_id, award_code, scope
                                  from nomination.quota_entry where nomination_id = any(:ids))
                         order by call_id, award_code, scope
                           for update
                        """)
                .param("ids", nominations.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** Gives back what these nominations, whose quotas are locked, hold of them. */
    void giveBack(Collection<Long> nominations) {
        sql.sql("""
                        update nomination.quota_balance
                           set used = used - held.places
                          from (select call_id, award_code, scope, count(*) as places
                                  from nomination.quota_holding
                                 where nomination_id = any(:ids) and overdraft_id is null
                                 group by call_id, award_code, scope) as held
                         where (quota_balance.call_id, quota_balance.award_code, quota_balance.scope)
                               = (held.call_id, held.award_code, held.scope)
                        """).param("ids", nominations.toArray(Long[]::new)).update();
    }

    private JdbcClient.StatementSpec of(Quota quota, String statement) {
        return sql.sql(statement)
                .param("call", quota.callId())
                .param("award", quota.award())
                .param("scope", quota.scope());
    }
}
