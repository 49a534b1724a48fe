package vn.vinhdanh.nomination.quota;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.quota.Allotment.Claim;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The requests for places over a quota, and the director's words on them. */
@Component
class OverdraftRows {

    static final int PAGE = 20;

    private static final String REQUESTS = """
            select overdraft.*, call.title as call_title, asked.names, asked.count
              from nomination.quota_overdraft overdraft
              join nomination.call on call.id = overdraft.call_id
              left join nomination.proposal on proposal.id = overdraft.proposal_id
              join lateral (select string_agg(name, ', ' order by nomination_id) as names, count(*) as count
                              from nomination.quota_overdraft_row where overdraft_id = overdraft.id) as asked on true
             where overdraft.department = :department
            """;
    /** One that the unit needs no longer, because its list has gone without it, waits for nobody. */
    private static final String WAITING =
            " and granted is null and coalesce(proposal.status in ('DRAFT', 'PREPARED', 'SUPPLEMENTING'), true)";

    private final JdbcClient sql;
    private final BusinessCalendar calendar;

    OverdraftRows(JdbcClient sql, BusinessCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    long add(Gauge gauge, @Nullable Long proposal, String asker, List<Claim> rows, String reason, Actor person) {
        var id = insert(gauge, proposal, asker, reason, person);
        sql.sql(
                        "insert into nomination.quota_overdraft_row (overdraft_id, nomination_id, name)"
                                + " select :id, row.nomination, row.name"
                                + " from unnest(cast(:nominations as bigint[]), cast(:names as text[])) as row (nomination, name)")
                .param("id", id)
                .param("nominations", rows.stream().map(Claim::nomination).toArray(Long[]::new))
                .param("names", rows.stream().map(Claim::name).toArray(String[]::new))
                .update();
        return id;
    }

    private long insert(Gauge gauge, @Nullable Long proposal, String asker, String reason, Actor person) {
        try {
            return sql.sql("""
                            insert into nomination.quota_overdraft
                                (call_id, award_code, scope, department, proposal_id, asker, reason, base, places, used,
                                 asked_by, asked_by_name, asked_at)
                            values (:call, :award, :scope, :department, :proposal, :asker, :reason, :base, :places, :used,
                                    :person, :name, :now)
                            returning id
                            """)
                    .param("call", gauge.quota().callId())
                    .param("award", gauge.quota().award())
                    .param("scope", gauge.quota().scope())
                    .param("department", gauge.quota().call().department())
                    .param("proposal", proposal)
                    .param("asker", asker)
                    .param("reason", reason)
                    .param("base", gauge.base().standing())
                    .param("places", gauge.places())
                    .param("used", gauge.used())
                    .param("person", person.userName())
                    .param("name", person.fullName())
                    .param("now", calendar.now())
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException asked) {
            throw new Conflict("quota.overdraft.alreadyAsked");
        }
    }

    /** Writes the director's word down once. */
    void decide(long id, boolean granted, String answer, Actor director) {
        var written = sql.sql("""
                        update nomination.quota_overdraft
                           set granted = :granted, answer = :answer, decided_by = :person, decided_by_name = :name,
                               decided_at = :now
                         where id = :id and granted is null
                        """)
                .param("granted", granted)
                .param("answer", answer)
                .param("person", director.userName())
                .param("name", director.fullName())
                .param("now", calendar.now())
                .param("id", id)
                .update();
        if (written == 0) {
            throw new Conflict("quota.overdraft.alreadyDecided");
        }
    }

    /** A request of the department. */
    Overdraft find(String department, long id) {
        return sql.sql(REQUESTS + " and overdraft.id = :id")
                .param("department", department)
                .param("id", id)
                .query(Overdraft.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What waits for the director, the oldest first. */
    List<Overdraft> waiting(String department) {
        return sql.sql(REQUESTS + WAITING + " order by overdraft.id limit " + PAGE)
                .param("department", department)
                .query(Overdraft.class)
                .list();
    }

    /** One page of what has been decided, the newest first, and whether there is another. */
    List<Overdraft> decided(String department, int page) {
        return sql.sql(REQUESTS + " and granted is not null order by decided_at desc, overdraft.id desc"
                        + " limit :limit offset :offset")
                .param("department", department)
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query(Overdraft.class)
                .list();
    }

    int countDecided(String department) {
        return sql.sql("select count(*) from nomination.quota_overdraft where department = ? and granted is not null")
                .param(department)
                .query(Integer.class)
                .single();
    }

    /** Whether a request of the list waits for an answer. */
    boolean isAsked(long proposal) {
        return sql.sql("select exists (select from nomination.quota_overdraft"
                        + " where proposal_id = ? and granted is null)")
                .param(proposal)
                .query(Boolean.class)
                .single();
    }

    /** The nominations for which it is asked. */
    List<Long> nominations(long id) {
        return sql.sql("select nomination_id from nomination.quota_overdraft_row where overdraft_id = ? order by 1")
                .param(id)
                .query(Long.class)
                .list();
    }

    /** The proposals to which these nominations belong. */
    List<Long> proposalsOf(List<Long> nominations) {
        return sql.sql("select distinct proposal_id from nomination.nomination where id = any(:ids) order by 1")
                .param("ids", nominations.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
