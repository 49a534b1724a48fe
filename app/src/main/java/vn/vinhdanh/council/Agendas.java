package vn.vinhdanh.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.ballot.BoxCount;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;

/** The agendas of all sessions. */
@Component
class Agendas {

    private static final String ITEMS = """
            select session, nomination, kind, name, post, unit_of_day, unit, unit_name, receipt_number,
                   left_out, agree, disagree, passed
              from council.agenda_item
             where session = :session
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;
    private final Happenings happenings;

    Agendas(JdbcClient jdbc, NamedParameterJdbcOperations batch, Happenings happenings) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.happenings = happenings;
    }

    /** Puts the items on the agenda; refused when another session was faster. */
    void add(List<AgendaItem> items, Actor secretary) {
        try {
            batch.batchUpdate("""
                    insert into council.agenda_item
                        (session, nomination, kind, name, post, unit_of_day, unit, unit_name, receipt_number)
                    values (:session, :nomination, :kind, :name, :post, :unitOfDay, :unit, :unitName, :receiptNumber)
                    """, items.stream().map(Agendas::row).toArray(SqlParameterSource[]::new));
        } catch (DuplicateKeyException taken) {
            throw new Conflict("council.agenda.elsewhere");
        }
        tell(items, Happening.PLANNED, secretary, "");
    }

    /** Tells the nominations of these items what has happened to them. */
    void tell(List<AgendaItem> items, Happening kind, Actor secretary, String detail) {
        happenings.toEach(items.stream().map(AgendaItem::nomination).toList(), kind, secretary, detail);
    }

    private static SqlParameterSource row(AgendaItem item) {
        return new MapSqlParameterSource("session", item.session())
                .addValue("nomination", item.nomination())
                .addValue("kind", item.kind().name())
                .addValue("name", item.name())
                .addValue("post", item.post())
                .addValue("unitOfDay", item.unitOfDay())
                .addValue("unit", item.unit())
                .addValue("unitName", item.unitName())
                .addValue("receiptNumber", item.receiptNumber());
    }

    /** Which of the nominations stand on an agenda already. */
    Set<Long> taken(Collection<Long> nominations) {
        return jdbc.sql("select nomination from council.agenda_item where not left_out and nomination = any(:ids)")
                .param("ids", nominations.toArray(Long[]::new))
                .query(Long.class)
                .set();
    }

    /** The whole agenda, collectives first, by unit; with what was left out. */
    List<AgendaItem> all(long session) {
        return jdbc.sql(ITEMS + "order by kind, unit, name, nomination")
                .param("session", session)
                .query(AgendaItem.class)
                .list();
    }

    /** What the council decides on in this session. */
    List<AgendaItem> of(long session) {
        return all(session).stream().filter(item -> !item.leftOut()).toList();
    }

    AgendaItem find(long session, long nomination) {
        return jdbc.sql(ITEMS + "and nomination = :nomination")
                .param("session", session)
                .param("nomination", nomination)
                .query(AgendaItem.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Leaves the item to a later session, or takes it back. */
    void leaveOut(AgendaItem item, boolean leftOut, Actor secretary) {
        try {
            jdbc.sql("update council.agenda_item set left_out = :leftOut"
                            + " where session = :session and nomination = :nomination")
                    .param("leftOut", leftOut)
                    .param("session", item.session())
                    .param("nomination", item.nomination())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Conflict("council.agenda.elsewhere");
        }
        tell(List.of(item), leftOut ? Happening.LEFT_OUT : Happening.PLANNED, secretary, "");
    }

    void dropLeftOut(long session) {
        jdbc.sql("delete from council.agenda_item where session = :session and left_out")
                .param("session", session)
                .update();
    }

    void note(long session, BoxCount count, boolean passed) {
        jdbc.sql("""
                        update council.agenda_item set agree = :agree, disagree = :disagree, passed = :passed
                         where session = :session and nomination = :nomination
                        """)
                .params(Map.of(
                        "agree", count.agree(),
                        "disagree", count.disagree(),
                        "passed", passed,
                        "session", session,
                        "nomination", count.item()))
                .update();
    }
}
