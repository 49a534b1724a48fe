package vn.vinhdanh.review.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Says of many proposals at once on whose word the office waits, in one statement. */
@Component
class HearingList {

    private final JdbcClient sql;
    private final BusinessCalendar calendar;

    HearingList(JdbcClient sql, BusinessCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /** By proposal, who has not finished; those for which the office need not wait are missing. */
    Map<Long, List<Hearing>> of(Collection<Long> proposals) {
        return sql
                .sql("""
                        with standing as (
                            select nomination.id, proposal_id, nomination.department from nomination.nomination
                              join nomination.proposal on proposal.id = proposal_id
                             where proposal_id = any(:ids) and proposal.status = 'RECEIVED'
                               and nomination.status <> 'WITHDRAWN')
                        select asked.proposal_id as proposal, unit.name as division, asked.due_on,
                               greatest(:today - asked.due_on, 0) as late
                          from (select standing.proposal_id, standing.department, division, max(due_on) as due_on
                                  from review.professional_opinion
                                  join standing on standing.id = nomination_id
                                 where due_on is not null and not closed
                                 group by 1, 2, 3) asked
                         cross join lateral (
                               select name from organisation.unit
                                where (unit.department, unit.code) = (asked.department, asked.division)
                                  and valid_from <= :today
                                order by valid_from desc limit 1) unit
                        union all
                        select distinct proposal_id, null, cast(null as date), 0 from standing
                         where not exists (select from review.conduct_check where nomination_id = standing.id)
                         order by 1, 2
                        """)
                .param("ids", proposals.toArray(Long[]::new))
                .param("today", calendar.today())
                .query(Hearing.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Hearing::proposal));
    }
}
