package vn.vinhdanh.nomination.duplicate;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds which reports are alike among those of calls whose periods overlap, in one statement over the index. */
@Component
@Transactional(readOnly = true)
class AlikeReports {

    /** What too many reports say does not count. */
    private static final String RARE = """
            select hash from nomination.report_shingle
             where department = :department and hash in (%s)
             group by hash having count(*) <= :common
            """;

    private static final String ALIKE = """
            with of_these as (select nomination_id, hash from nomination.report_shingle where nomination_id = any(:ids)),
                 rare as (%s),
                 shared as (
                     select least(one.nomination_id, other.nomination_id) as first,
                            greatest(one.nomination_id, other.nomination_id) as second, count(distinct hash) as shared
                       from of_these one
                       join rare using (hash)
                       join nomination.report_shingle other using (hash)
                      where other.department = :department and other.nomination_id <> one.nomination_id
                      group by 1, 2 having count(distinct hash) >= :least)
            select first, second, shared, one.shingles as one, other.shingles as other
              from shared
              join nomination.report_print one on one.nomination_id = first
              join nomination.report_print other on other.nomination_id = second
              join nomination.nomination one_row on one_row.id = first
              join nomination.nomination other_row on other_row.id = second
              join nomination.proposal one_proposal on one_proposal.id = one_row.proposal_id
              join nomination.proposal other_proposal on other_proposal.id = other_row.proposal_id
              join nomination.call one_call on one_call.id = one_proposal.call_id
              join nomination.call other_call on other_call.id = other_proposal.call_id
             where one_call.period_from <= other_call.period_to and other_call.period_from <= one_call.period_to
            """.formatted(RARE.formatted("select hash from of_these"));

    private final JdbcClient sql;

    AlikeReports(JdbcClient sql) {
        this.sql = sql;
    }

    /** The pairs with one of these in them, each with its likeness in percent. */
    Map<Pair, Integer> with(String department, Collection<Long> ids) {
        return sql
                .sql(ALIKE)
                .param("department", department)
                .param("ids", ids.toArray(Long[]::new))
                .param("common", Likeness.COMMON)
                .param("least", Likeness.LEAST_SHARED)
                .query(Shared.class)
                .list()
                .stream()
                .filter(row -> row.likeness() > 0)
                .collect(Collectors.toMap(row -> Pair.of(row.first(), row.second()), Shared::likeness));
    }

    /** Those of the runs of words that are no phrase of the house. */
    Set<Long> rare(String department, Set<Long> hashes) {
        return sql.sql(RARE.formatted("select unnest(cast(:hashes as bigint[]))"))
                .param("department", department)
                .param("hashes", hashes.toArray(Long[]::new))
                .param("common", Likeness.COMMON)
                .query(Long.class)
                .set();
    }

    private record Shared(long first, long second, int shared, int one, int other) {

        int likeness() {
            return Likeness.of(shared, one, other);
        }
    }
}
