package vn.vinhdanh.nomination.quota;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.QuotaRule;
import vn.vinhdanh.catalogue.QuotaRules;
import vn.vinhdanh.nomination.Call;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.platform.NotFound;

/** Finds the quotas that limit calls, proposals and nominations. */
@Component
class QuotaList {

    private static final int NEWEST = 50;

    private final Calls calls;
    private final QuotaRules rules;
    private final JdbcClient sql;

    QuotaList(Calls calls, QuotaRules rules, JdbcClient sql) {
        this.calls = calls;
        this.rules = rules;
        this.sql = sql;
    }

    /** The rule of a call is that of its last day: it is one for all who propose in it. */
    Optional<QuotaRule> ruleOf(Call call) {
        return rules.of(call.awardCode(), call.department(), call.deadline());
    }

    Optional<Quota> ofProposal(long proposal) {
        return sql.sql("select call_id, unit from nomination.proposal where id = :id")
                .param("id", proposal)
                .query((row, number) -> of(row.getLong("call_id"), row.getString("unit")))
                .optional()
                .flatMap(Function.identity());
    }

    Optional<Quota> of(long callId, String unit) {
        var call = calls.find(callId);
        return ruleOf(call).map(rule -> Quota.of(call, rule, unit));
    }

    /** The newest calls of the department about awards that are limited. */
    List<Call> calls(String department) {
        var limited = rules.limitedAwards(department);
        return calls.of(department).stream()
                .filter(call -> limited.contains(call.awardCode()))
                .limit(NEWEST)
                .toList();
    }

    /** A call of the department; another's does not exist. */
    Call call(String department, long id) {
        var call = calls.find(id);
        if (!call.department().equals(department)) {
            throw new NotFound();
        }
        return call;
    }

    /** The quotas on which the nominations draw, in the order in which everybody locks them. */
    List<Quota> of(Collection<Long> nominations) {
        return sql
                .sql("""
                        select distinct call_id, nomination.unit
                          from nomination.nomination
                          join nomination.proposal on proposal.id = proposal_id
                         where nomination.id = any(:ids)
                        """)
                .param("ids", nominations.toArray(Long[]::new))
                .query((row, number) -> of(row.getLong("call_id"), row.getString("unit")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Quota::callId).thenComparing(Quota::scope))
                .toList();
    }
}
