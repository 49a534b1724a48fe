package vn.vinhdanh.register.past;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.database.JsonText;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.platform.web.PageNumber;

/** Reads a department's past awards: page by page with their sums, and one with its history. */
@Component
public class PastSearch {

    public static final int PAGE_SIZE = 20;

    /** An event by which somebody has written any of what an award says: they may not verify it. */
    static final String WRITES = "action in ('ENTERED', 'IMPORTED', 'REPAIRED', 'CORRECTED')";

    private static final String ASKED = """
             from register.past_award
            where department = :department and folded_text like '%' || :text || '%'
              and (:status = '' or status = :status)
              and (not :unknown or level is null)
            """;

    private final JdbcClient jdbc;

    PastSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The page asked for, or the last one there is; the sums leave out what was refused. */
    @Transactional(readOnly = true)
    public PastPage page(String department, PastQuestion question) {
        var sums = asked("""
                        select count(*) as rows,
                               count(*) filter (where kind = 'COLLECTIVE' and counts) +
                                   coalesce(sum(collectives) filter (where counts), 0) as collectives,
                               count(*) filter (where kind = 'INDIVIDUAL' and counts) +
                                   coalesce(sum(individuals) filter (where counts), 0) as individuals,
                               count(*) filter (where kind = 'GROUP' and collectives is null and counts) as uncounted_collectives,
                               count(*) filter (where kind = 'GROUP' and individuals is null and counts) as uncounted_individuals
                          from (select *, status <> 'REFUSED' as counts
                        """ + ASKED + ") as award", department, question)
                .query(Sums.class)
                .single();
        var last = PageNumber.count(sums.rows(), PAGE_SIZE);
        var shown = PageNumber.within(question.page(), last);
        var entries = asked("select *" + ASKED + " order by id desc limit :size offset :offset", department, question)
                .param("size", PAGE_SIZE)
                .param("offset", (shown - 1) * PAGE_SIZE)
                .query(PastAwardRow::entry)
                .list();
        return new PastPage(entries, shown, last, sums.rows(), sums.totals());
    }

    private JdbcClient.StatementSpec asked(String statement, String department, PastQuestion question) {
        return jdbc.sql(statement)
                .param("department", department)
                .param("text", FoldedText.fold(question.text()))
                .param("status", question.status())
                .param("unknown", question.deciderUnknown());
    }

    /** One of the department's. */
    @Transactional(readOnly = true)
    public Optional<PastAwardEntry> find(String department, long id) {
        return jdbc.sql("select * from register.past_award where id = :id and department = :department")
                .param("id", id)
                .param("department", department)
                .query(PastAwardRow::entry)
                .optional();
    }

    /** What happened to it, the latest first. */
    @Transactional(readOnly = true)
    public List<PastEvent> history(long id) {
        return jdbc.sql("""
                        select action, person_name, at, note, changes from register.past_award_event
                         where award_id = :id order by id desc
                        """).param("id", id).query((row, number) -> event(row)).list();
    }

    /** Whether the person has written any of what the award says. */
    @Transactional(readOnly = true)
    public boolean hasWritten(long id, Actor person) {
        return jdbc
                .sql("select person from register.past_award_event where award_id = :id and " + WRITES)
                .param("id", id)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(person::is);
    }

    private PastEvent event(ResultSet row) throws SQLException {
        return new PastEvent(
                PastAction.valueOf(row.getString("action")),
                row.getString("person_name"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("note"),
                JsonText.read(row.getString("changes"), new TypeReference<List<PastChange>>() {}));
    }

    private record Sums(
            long rows, long collectives, long individuals, long uncountedCollectives, long uncountedIndividuals) {

        PastTotals totals() {
            return new PastTotals(
                    new StatedCount(collectives, uncountedCollectives == 0),
                    new StatedCount(individuals, uncountedIndividuals == 0));
        }
    }
}
