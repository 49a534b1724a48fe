package vn.vinhdanh.nomination.follow;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.desk.Sight;
import vn.vinhdanh.nomination.desk.Sights;
import vn.vinhdanh.platform.Actor;

/** The proposals in which a person took part, for themselves or in somebody's stead, and those done in their stead. */
@Component
@Transactional(readOnly = true)
class MyWork {

    static final int PAGE = 20;

    private static final String TAKEN_PART = """
            select proposal.id as proposal, proposal.unit_name, proposal.call_title,
                   string_agg(distinct kind, ',') as kinds,
                   coalesce(string_agg(distinct told, '; ') filter (where in_stead_of is not null), '') as in_stead,
                   max(happened_at) as last_at, %s as readable, count(*) over () as total
              from nomination.happening
              join nomination.proposal on proposal.id = happening.proposal_id
             where (person = :person or in_stead_of = :person) and proposal.department = :department
             group by proposal.id
             order by max(happening.id) desc
             limit :limit offset :offset
            """.formatted(Sights.IN_SIGHT);

    private final JdbcClient jdbc;

    MyWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, what was done last first; pages count from zero. */
    List<MyWorkRow> page(Actor person, Sight sight, int page) {
        return jdbc.sql(TAKEN_PART)
                .param("person", person.userName())
                .param("department", person.department())
                .param("wholeDepartment", sight.wholeDepartment())
                .param("units", sight.unitCodes())
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query(MyWorkRow.class)
                .list();
    }

    /** Whether the person took part in anything. */
    boolean isAny(Actor person) {
        return jdbc.sql(
                        "select exists (select from nomination.happening where person = :person or in_stead_of = :person)")
                .param("person", person.userName())
                .query(Boolean.class)
                .single();
    }
}
