package vn.vinhdanh.nomination.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.duplicate.DuplicatePair.Decision;
import vn.vinhdanh.nomination.duplicate.DuplicatePair.Side;
import vn.vinhdanh.platform.NotFound;

/** Reads what has been found, within one department; each list in one statement. */
@Component
@Transactional(readOnly = true)
public class DuplicatePairs {

    public static final int PAGE = 20;

    private static final String FROM = """
              from nomination.duplicate_pair pair
              join nomination.nomination one on one.id = first_id
              join nomination.proposal one_proposal on one_proposal.id = one.proposal_id
              join nomination.nomination other on other.id = second_id
              join nomination.proposal other_proposal on other_proposal.id = other.proposal_id
             where pair.department = :department
            """;

    private static final String PAIR = """
            select pair.*, one.name as one_name, one.post as one_post, one.unit_of_day as one_unit, one.status as one_status,
                   one.proposal_id as one_proposal, one.unit as one_unit_code, one_proposal.unit_name as one_proposer,
                   one_proposal.call_id as one_call, one_proposal.call_title as one_call_title,
                   other.name as other_name, other.post as other_post, other.unit_of_day as other_unit,
                   other.status as other_status, other.proposal_id as other_proposal, other.unit as other_unit_code,
                   other_proposal.unit_name as other_proposer, other_proposal.call_id as other_call,
                   other_proposal.call_title as other_call_title
            """ + FROM;

    private static final String ASKED = """
             and (cast(:call as bigint) is null or :call in (one_proposal.call_id, other_proposal.call_id))
             and (:kind = '' or pair.kind = :kind) and decided = :decided
            """;

    private final JdbcClient sql;

    DuplicatePairs(JdbcClient sql) {
        this.sql = sql;
    }

    /** The pair; another department's does not exist, nor does one that matters no longer. */
    public DuplicatePair find(String department, long id) {
        return sql.sql(PAIR + " and pair.id = :id")
                .param("department", department)
                .param("id", id)
                .query(DuplicatePairs::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The pairs with one of the nominations in them, those that press first. */
    public List<DuplicatePair> with(String department, Collection<Long> nominations) {
        return sql.sql(PAIR + " and (first_id = any(:ids) or second_id = any(:ids))"
                        + " order by decided, certain desc, likeness desc, pair.id")
                .param("department", department)
                .param("ids", nominations.toArray(Long[]::new))
                .query(DuplicatePairs::read)
                .list();
    }

    /** One page of what is asked for, counted from zero, those that press first. */
    public List<DuplicatePair> page(String department, Asked asked, int page) {
        return asked.fill(sql.sql(PAIR + ASKED
                                + " order by certain desc, likeness desc, pair.id limit :limit offset :offset")
                        .param("department", department))
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query(DuplicatePairs::read)
                .list();
    }

    /** How many there are of each kind, whatever kind is asked for. */
    public Map<Kind, Integer> counts(String department, Asked asked) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        asked.ofAnyKind()
                .fill(sql.sql("select pair.kind, count(*) as count" + FROM + ASKED + " group by pair.kind")
                        .param("department", department))
                .query(Count.class)
                .list()
                .forEach(count -> counts.put(count.kind(), count.count()));
        return counts;
    }

    private record Count(Kind kind, int count) {}

    private static DuplicatePair read(ResultSet row, int number) throws SQLException {
        return new DuplicatePair(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("department"),
                Kind.valueOf(row.getString("kind")),
                row.getBoolean("certain"),
                row.getInt("likeness"),
                row.getTimestamp("found_at").toLocalDateTime(),
                side(row, "first_id", "one"),
                side(row, "second_id", "other"),
                row.getBoolean("decided") ? decision(row) : null);
    }

    private static Side side(ResultSet row, String id, String which) throws SQLException {
        return new Side(
                row.getLong(id),
                row.getString(which + "_name"),
                row.getString(which + "_post"),
                row.getString(which + "_unit"),
                row.getString(which + "_status"),
                row.getLong(which + "_proposal"),
                row.getString(which + "_unit_code"),
                row.getString(which + "_proposer"),
                row.getLong(which + "_call"),
                row.getString(which + "_call_title"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("keeps", Long.class),
                row.getString("reason"),
                row.getString("told"),
                row.getTimestamp("decided_at").toLocalDateTime());
    }
}
