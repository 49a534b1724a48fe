package vn.vinhdanh.catalogue.rules;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.rules.RuleSet.State;
import vn.vinhdanh.catalogue.rules.RuleSet.Tested;
import vn.vinhdanh.document.Sha256;
import vn.vinhdanh.platform.Actor;

/** The table behind {@link RuleSets}. */
@Component
class RuleSetRows {

    private static final String SETS = """
            select number, state, base, valid_from, file_name, why, source, proposed_by, proposed_name, proposed_at,
                   answered_name, answered_at, answer, cases = :cases as tested, cases_done
              from catalogue.rule_set\s""";

    private final JdbcClient jdbc;

    RuleSetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the sets, the newest first. */
    List<RuleSet> page(long skipped, int most) {
        return sets("order by number desc offset :skipped limit :most")
                .param("skipped", skipped)
                .param("most", most)
                .query((row, place) -> set(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from catalogue.rule_set")
                .query(Long.class)
                .single();
    }

    Optional<RuleSet> find(int number) {
        return sets("where number = :number")
                .param("number", number)
                .query((row, place) -> set(row))
                .optional();
    }

    /** The set, as it stays until the transaction ends. */
    Optional<RuleSet> held(int number) {
        return sets("where number = :number for update")
                .param("number", number)
                .query((row, place) -> set(row))
                .optional();
    }

    /** The set that two people agreed on last; it may not hold yet. */
    RuleSet latest() {
        return sets("where state = 'ACTIVE' order by number desc limit 1")
                .query((row, place) -> set(row))
                .single();
    }

    /** From here on no other set comes into force until the transaction ends. */
    void holdLatest() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('catalogue.rule_set'))")
                .query()
                .singleRow();
    }

    byte[] file(int number) {
        return jdbc.sql("select dmn from catalogue.rule_set where number = :number")
                .param("number", number)
                .query(String.class)
                .single()
                .getBytes(StandardCharsets.UTF_8);
    }

    int add(byte[] file, String name, int base, Actor person, Instant now) {
        return jdbc.sql("""
                        insert into catalogue.rule_set (state, base, dmn, sha256, file_name, proposed_by, proposed_name, proposed_at)
                        values ('DRAFT', :base, :file, :sha256, :name, :person, :fullName, :now)
                        returning number
                        """)
                .param("base", base)
                .param("file", new String(file, StandardCharsets.UTF_8))
                .param("sha256", Sha256.of(file))
                .param("name", name)
                .param("person", person.userName())
                .param("fullName", person.fullName())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void propose(int number, String why, String source, LocalDate day, Instant now) {
        jdbc.sql("update catalogue.rule_set set state = 'WAITING', why = :why, source = :source, valid_from = :day,"
                        + " proposed_at = :now where number = :number")
                .param("why", why)
                .param("source", source)
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("number", number)
                .update();
    }

    void answer(int number, State state, LocalDate day, String answer, Actor person, Instant now) {
        jdbc.sql("""
                        update catalogue.rule_set
                           set state = :state, valid_from = :day, answer = :answer, answered_by = :person,
                               answered_name = :fullName, answered_at = :now
                         where number = :number
                        """)
                .param("state", state.name())
                .param("day", day)
                .param("answer", answer)
                .param("person", person.userName())
                .param("fullName", person.fullName())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("number", number)
                .update();
    }

    void remove(int number) {
        jdbc.sql("delete from catalogue.rule_set where number = :number")
                .param("number", number)
                .update();
    }

    /** The sets that somebody may want to put into force, and those they are compared with, as far as not tested. */
    List<Integer> untested() {
        return jdbc.sql("""
                        select number from catalogue.rule_set tested
                         where cases <> :cases
                           and (state in ('DRAFT', 'WAITING')
                                or exists (select from catalogue.rule_set other
                                            where other.base = tested.number and other.state in ('DRAFT', 'WAITING')))
                         order by number
                        """)
                .param("cases", RuleCase.checksum())
                .query(Integer.class)
                .list();
    }

    void progress(int number, int done) {
        jdbc.sql("update catalogue.rule_set set cases_done = :done where number = :number")
                .param("done", done)
                .param("number", number)
                .update();
    }

    void tested(int number, Tested tested) {
        jdbc.sql(
                        "update catalogue.rule_set set cases = :cases, answers = :answers, silent = :silent where number = :number")
                .param("cases", RuleCase.checksum())
                .param("answers", String.join("\n", tested.answers()))
                .param("silent", String.join("\n", tested.silent()))
                .param("number", number)
                .update();
    }

    /** What the cases came to; without a line while they have not been put before the set. */
    Tested tested(int number) {
        return jdbc.sql("select answers, silent from catalogue.rule_set where number = :number")
                .param("number", number)
                .query((row, place) -> new Tested(
                        row.getString("answers").lines().toList(),
                        row.getString("silent").lines().toList()))
                .single();
    }

    private JdbcClient.StatementSpec sets(String condition) {
        return jdbc.sql(SETS + condition).param("cases", RuleCase.checksum());
    }

    private static RuleSet set(ResultSet row) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new RuleSet(
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                row.getObject("base", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getString("file_name"),
                row.getString("why"),
                row.getString("source"),
                row.getString("proposed_by"),
                row.getString("proposed_name"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("answered_name"),
                answered == null ? null : answered.toInstant(),
                row.getString("answer"),
                row.getBoolean("tested"),
                row.getInt("cases_done"));
    }
}
