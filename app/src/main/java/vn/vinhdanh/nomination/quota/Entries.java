package vn.vinhdanh.nomination.quota;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of the ledger, which nobody changes; who holds a place follows from them. */
@Component
class Entries {

    private final JdbcClient sql;

    Entries(JdbcClient sql) {
        this.sql = sql;
    }

    /** The nominations have taken places; with an overdraft, places over the quota. */
    void reserve(Quota quota, Collection<Long> nominations, @Nullable Long overdraft) {
        sql.sql("""
                        insert into nomination.quota_entry (call_id, award_code, scope, nomination_id, kind, overdraft_id)
                        select :call, :award, :scope, taker, 'RESERVED', cast(:overdraft as bigint)
                          from unnest(cast(:ids as bigint[])) as taker
                        """)
                .param("call", quota.callId())
                .param("award", quota.award())
                .param("scope", quota.scope())
                .param("overdraft", overdraft)
                .param("ids", nominations.toArray(Long[]::new))
                .update();
    }

    /** Those of the nominations whose reserved places have become theirs. */
    List<Long> confirm(Collection<Long> nominations) {
        return follow(nominations, "'CONFIRMED'", "overdraft_id", "and kind = 'RESERVED'");
    }

    /** Those of the nominations that have given back a place. */
    List<Long> release(Collection<Long> nominations) {
        return follow(nominations, "'RELEASED'", "overdraft_id", "");
    }

    /** Those of the nominations whose places now count over the quota. */
    List<Long> overdraw(Collection<Long> nominations, long overdraft) {
        return follow(nominations, "kind", Long.toString(overdraft), "and overdraft_id is null");
    }

    private List<Long> follow(Collection<Long> nominations, String kind, String overdraft, String which) {
        return sql.sql("""
                        insert into nomination.quota_entry (call_id, award_code, scope, nomination_id, kind, overdraft_id)
                        select call_id, award_code, scope, nomination_id, %s, %s
                          from nomination.quota_holding
                         where nomination_id = any(:ids) %s
                        returning nomination_id
                        """.formatted(kind, overdraft, which))
                .param("ids", nominations.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** How many of the call would be honoured within the quota: these, and those who have been signed already. */
    int honoured(Quota quota, Collection<Long> nominations) {
        return sql.sql("""
                        select count(*)
                          from nomination.nomination
                          join nomination.proposal on proposal.id = proposal_id
                         where call_id = :call and (:scope = '' or nomination.unit = :scope)
                           and (nomination.id = any(:ids) or nomination.status in ('SIGNED', 'RECORDED'))
                           and not exists (select from nomination.quota_holding
                                            where nomination_id = nomination.id and overdraft_id is not null)
                        """)
                .param("call", quota.callId())
                .param("scope", quota.scope())
                .param("ids", Set.copyOf(nominations).toArray(Long[]::new))
                .query(Integer.class)
                .single();
    }
}
