package vn.vinhdanh.nomination.sheet;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.database.JsonText;

/** The rows under repair, kept for who brought them; however many there are, each change is one statement. */
@Component
class ImportRows {

    private static final String MINE = " proposal_id = :proposal and person = :person ";

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were brought. */
    List<ImportRow> of(Proposal proposal, Actor person) {
        return read("", proposal, person);
    }

    /** The same, which no other window of the person changes before this transaction ends. */
    List<ImportRow> held(Proposal proposal, Actor person) {
        return read(" for update", proposal, person);
    }

    int count(Proposal proposal, Actor person) {
        return mine("select count(*) from nomination.import_row where" + MINE, proposal, person)
                .query(Integer.class)
                .single();
    }

    void add(Proposal proposal, Actor person, String source, List<BroughtRow> rows) {
        mine("""
                        insert into nomination.import_row (proposal_id, person, source, line, cells)
                        select :proposal, :person, :source, (brought ->> 'line')::integer, brought -> 'cells'
                          from jsonb_array_elements(cast(:rows as jsonb)) with ordinality as each (brought, place)
                         order by place
                        """, proposal, person)
                .param("source", source)
                .param("rows", JsonText.of(rows))
                .update();
    }

    void write(Proposal proposal, Actor person, Map<Long, List<String>> cells) {
        mine("""
                        update nomination.import_row
                           set cells = mended.value
                          from jsonb_each(cast(:cells as jsonb)) as mended
                         where id = mended.key::bigint and
                        """ + MINE, proposal, person).param("cells", JsonText.of(cells)).update();
    }

    int remove(Proposal proposal, Actor person, Collection<Long> ids) {
        return mine("delete from nomination.import_row where id = any(:ids) and" + MINE, proposal, person)
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    private List<ImportRow> read(String lock, Proposal proposal, Actor person) {
        return mine(
                        "select id, source, line, cells from nomination.import_row where" + MINE + "order by id" + lock,
                        proposal,
                        person)
                .query((row, number) -> row(row))
                .list();
    }

    private ImportRow row(ResultSet row) throws SQLException {
        return new ImportRow(
                row.getLong("id"),
                row.getString("source"),
                row.getInt("line"),
                List.copyOf(JsonText.read(row.getString("cells"), new TypeReference<List<String>>() {})));
    }

    private JdbcClient.StatementSpec mine(String statement, Proposal proposal, Actor person) {
        return jdbc.sql(statement).param("proposal", proposal.id()).param("person", person.userName());
    }
}
