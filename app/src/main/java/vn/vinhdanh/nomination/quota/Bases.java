package vn.vinhdanh.nomination.quota;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.QuotaRule;
import vn.vinhdanh.nomination.Call;

/**
 * Counts those who are proposed for the base award in the department's calls of the same period. A person whom two units
 * propose is one, as far as people have said who it is; who worked for another body when the period ended is none of the
 * department's staff; what a unit has not submitted does not count.
 */
@Component
class Bases {

    private final JdbcClient sql;

    Bases(JdbcClient sql) {
        this.sql = sql;
    }

    Base of(Quota quota) {
        return byScope(quota.call(), quota.rule()).getOrDefault(quota.scope(), Base.NOBODY);
    }

    /** The bases of all quotas of the call, by scope. */
    Map<String, Base> byScope(Call call, QuotaRule rule) {
        return sql
                .sql("""
                        select scope, count(distinct person) as standing,
                               count(distinct person) filter (where status in ('PASSED', 'SIGNED', 'RECORDED')) as approved
                          from (select case when :ofEachUnit then nomination.unit else '' end as scope, nomination.status,
                                       coalesce(organisation.person_now(person_id)::text,
                                                lower(concat_ws('/', name, post, unit_of_day))) as person
                                  from nomination.nomination
                                  join nomination.proposal on proposal.id = proposal_id
                                  join nomination.call on call.id = call_id
                                 where call.department = :department and call.award_code = :award
                                   and period_from = :from and period_to = :to and kind = 'INDIVIDUAL'
                                   and not exists (
                                       select from organisation.post elsewhere
                                         join organisation.person on person.id = elsewhere.person_id
                                        where person.read_as = organisation.person_now(nomination.person_id)
                                          and body <> ''
                                          and coalesce(from_date, period_to) <= period_to
                                          and coalesce(to_date, period_to) >= period_to)
                                   and nomination.status in ('SUBMITTED', 'RECEIVED', 'ENDORSED', 'PASSED', 'SIGNED', 'RECORDED')
                               ) as listed
                         group by scope
                        """)
                .param("ofEachUnit", rule.ofEachUnit())
                .param("department", call.department())
                .param("award", rule.baseAward())
                .param("from", call.periodFrom())
                .param("to", call.periodTo())
                .query((row, number) ->
                        Map.entry(row.getString("scope"), new Base(row.getInt("standing"), row.getInt("approved"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
