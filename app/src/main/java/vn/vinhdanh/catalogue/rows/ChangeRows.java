package vn.vinhdanh.catalogue.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;

/** The table behind {@link Changes}; who asks sees what all departments share and what their own has for itself. */
@Component
class ChangeRows {

    private static final String CHANGES = "select * from catalogue.change ";
    private static final String SCOPE = " (department is null or department = :department) ";

    private final JdbcClient jdbc;

    ChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What two people have changed, in the order in which it came into force. */
    List<Change> inForce() {
        return jdbc.sql(CHANGES + "where state = 'IN_FORCE' order by answered_at, id")
                .query((row, number) -> change(row))
                .list();
    }

    /** A page of the changes: those that wait first, the newest first among each. */
    List<Change> page(String department, long skipped, int most) {
        return jdbc.sql(CHANGES + "where" + SCOPE
                        + "order by state = 'PENDING' desc, id desc offset :skipped limit :most")
                .param("department", department)
                .param("skipped", skipped)
                .param("most", most)
                .query((row, number) -> change(row))
                .list();
    }

    /** How many there are in all, and how many of them wait. */
    Counts count(String department) {
        return jdbc.sql("select count(*) as all_of_them, count(*) filter (where state = 'PENDING') as pending"
                        + " from catalogue.change where" + SCOPE)
                .param("department", department)
                .query((row, number) -> new Counts(row.getLong("all_of_them"), row.getLong("pending")))
                .single();
    }

    /** What happened to one row, the newest first. */
    List<Change> ofRow(CatalogueTable table, String key, String department) {
        return jdbc.sql(CHANGES + "where \"table\" = :table and key = :key and" + SCOPE + "order by id desc")
                .param("table", table.name())
                .param("key", key)
                .param("department", department)
                .query((row, number) -> change(row))
                .list();
    }

    Optional<Change> find(long id, String department) {
        return jdbc.sql(CHANGES + "where id = :id and" + SCOPE)
                .param("id", id)
                .param("department", department)
                .query((row, number) -> change(row))
                .optional();
    }

    /** The change, as it stays until the transaction ends. */
    Optional<Change> held(long id, String department) {
        return jdbc.sql(CHANGES + "where id = :id and" + SCOPE + "for update")
                .param("id", id)
                .param("department", department)
                .query((row, number) -> change(row))
                .optional();
    }

    long add(Wish wish, Map<String, String> before, Actor person, Instant now) {
        return jdbc.sql("""
                        insert into catalogue.change ("table", key, department, before, after, why, source,
                                                      proposed_by, proposed_name, proposed_at, state)
                        values (:table, :key, nullif(:department, ''), cast(:before as jsonb), cast(:after as jsonb), :why,
                                :source, :person, :name, :now, 'PENDING')
                        returning id
                        """)
                .param("table", wish.table().name())
                .param("key", wish.table().key(wish.cells()))
                .param("department", wish.cells().getOrDefault("department", ""))
                .param("before", before.isEmpty() ? null : RowText.of(before))
                .param("after", RowText.of(wish.cells()))
                .param("why", wish.why())
                .param("source", wish.source())
                .param("person", person.userName())
                .param("name", person.fullName())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void answer(long id, Change.State state, String answer, Actor person, Instant now) {
        jdbc.sql("""
                        update catalogue.change
                           set state = :state, answer = :answer, answered_by = :person, answered_name = :name,
                               answered_at = :now
                         where id = :id
                        """)
                .param("state", state.name())
                .param("answer", answer)
                .param("person", person.userName())
                .param("name", person.fullName())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Change change(ResultSet row) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new Change(
                row.getLong("id"),
                CatalogueTable.valueOf(row.getString("table")),
                row.getString("key"),
                row.getString("department"),
                cells(row.getString("before")),
                cells(row.getString("after")),
                row.getString("why"),
                row.getString("source"),
                row.getString("proposed_by"),
                row.getString("proposed_name"),
                row.getTimestamp("proposed_at").toInstant(),
                Change.State.valueOf(row.getString("state")),
                row.getString("answered_name"),
                answered == null ? null : answered.toInstant(),
                row.getString("answer"));
    }

    private static Map<String, String> cells(@Nullable String text) {
        return text == null ? Map.of() : RowText.cells(text);
    }

    /** How much there is on all pages. */
    record Counts(long all, long pending) {}
}
