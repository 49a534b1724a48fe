package vn.vinhdanh.nomination;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.NotFound;

/** Which versions of a list there are and in which rows they differ; who may read them is for the caller to know. */
@Component
@Transactional(readOnly = true)
public class ListVersions {

    private static final String CHANGES = """
            select coalesce(newer.nomination_id, older.nomination_id) as nomination_id,
                   coalesce(newer.kind, older.kind) as kind,
                   coalesce(newer.name, older.name) as name,
                   case when older.number is null then 'ADDED' when newer.number is null then 'DROPPED' else 'CHANGED' end
                       as change
              from (select * from nomination.nomination_version
                     where proposal_id = :proposal and number = :number - 1) older
              full join (select * from nomination.nomination_version
                          where proposal_id = :proposal and number = :number) newer
                on newer.nomination_id = older.nomination_id
             where older.number is null or newer.number is null
                or older.fields <> newer.fields
                or nomination.kept_files(:proposal, older.number, older.nomination_id)
                   <> nomination.kept_files(:proposal, newer.number, newer.nomination_id)
             order by kind, nomination_id
            """;

    private final JdbcClient jdbc;

    ListVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions of the proposal, the first one first; none before it is submitted. */
    public List<ListVersion> of(long proposal) {
        return jdbc.sql("select number, kept_at, told from nomination.proposal_version"
                        + " where proposal_id = :proposal order by number")
                .param("proposal", proposal)
                .query(ListVersion.class)
                .list();
    }

    /** The version of this number. */
    public ListVersion find(long proposal, int number) {
        return of(proposal).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The rows in which the version differs from the one before, in the order of the list. */
    public List<RowChange> changes(long proposal, int number) {
        return jdbc.sql(CHANGES)
                .param("proposal", proposal)
                .param("number", number)
                .query(RowChange.class)
                .list();
    }
}
