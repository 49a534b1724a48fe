package vn.vinhdanh.nomination;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what happened, each timeline in one statement; who may read it is for the caller to know. */
@Component
@Transactional(readOnly = true)
public class Timeline {

    /** A day's work of one person on many nominations is one line. */
    private static final String OF_PROPOSAL = """
            select kind, told, max(happened_at) as happened_at, count(*) as count,
                   bool_or(nomination_id is not null) as of_many,
                   case when min(detail) = max(detail) then min(detail) else '' end as detail
              from nomination.happening
             where proposal_id = :proposal
             group by kind, told, happened_at::date, case when nomination_id is null then id end
             order by max(id)
            """;

    private static final String OF_NOMINATION = """
            select kind, told, max(happened_at) as happened_at, 1 as count, false as of_many, min(detail) as detail
              from nomination.happening
             where proposal_id = :proposal and (nomination_id is null or nomination_id = :nomination)
             group by kind, told, happened_at::date, case when kind <> 'CHANGED' then id end
             order by max(id)
            """;

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened to the proposal and, summed up, to its nominations. */
    public List<TimelineLine> ofProposal(long proposal, boolean wholeDepartment) {
        return lines(jdbc.sql(OF_PROPOSAL).param("proposal", proposal), wholeDepartment);
    }

    /** What happened to one nomination, with what happened to the whole proposal. */
    public List<TimelineLine> ofNomination(long proposal, long nomination, boolean wholeDepartment) {
        return lines(
                jdbc.sql(OF_NOMINATION).param("proposal", proposal).param("nomination", nomination), wholeDepartment);
    }

    /** Whoever reads for the whole department reads everything; a unit what is meant for units. */
    private static List<TimelineLine> lines(JdbcClient.StatementSpec statement, boolean wholeDepartment) {
        return statement.query(TimelineLine.class).list().stream()
                .map(line -> wholeDepartment ? line : line.forUnit())
                .toList();
    }
}
