package vn.vinhdanh.register.past;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.database.JsonText;
import vn.vinhdanh.platform.text.FoldedText;

/** Writes past awards, each change together with its line of history; however many there are, adding is one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastAwardRows {

    private static final String STATED =
            "kind, name, post, unit, collectives, individuals, award_name, award_code, level,"
                    + " authority, number, decided_on, decided_precision, achieved_year, occasion, handed_on, handed_precision,"
                    + " presenter, source, lookup_number, lookup_symbol, folded_name, folded_text, natural_key";

    private final JdbcClient jdbc;
    private final Clock clock;

    PastAwardRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An award to add.
     *
     * @param note for its history, such as the line of the list it stood in
     */
    public record Addition(PastAward award, String note) {}

    /** Adds those that the department does not have yet, and says which ids they got. */
    public List<Long> add(List<Addition> additions, Origin origin) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var addition : additions) {
            var row = PastAwardRow.of(addition.award());
            row.put("note", addition.note());
            rows.add(row);
        }
        return jdbc.sql("""
                        with brought as materialized (
                            select * from jsonb_populate_recordset(null::register.past_award, cast(:rows as jsonb))
                              with ordinality as row),
                        notes as (
                            select brought.value ->> 'natural_key' as natural_key, brought.value ->> 'note' as note
                              from jsonb_array_elements(cast(:rows as jsonb)) as brought (value)),
                        added as (
                            insert into register.past_award (department, status, entered_by, import_id, %1$s)
                            select :department, 'ENTERED', :person, :import, %1$s from brought order by ordinality
                            on conflict do nothing
                            returning id, natural_key)
                        insert into register.past_award_event (award_id, action, person, person_name, at, note)
                        select id, :action, :person, :personName, :now, (select note from notes
                                where notes.natural_key = added.natural_key limit 1)
                          from added order by id
                        returning award_id
                        """.formatted(STATED))
                .param("rows", JsonText.of(rows))
                .param("department", origin.person().department())
                .param("person", origin.person().userName())
                .param("personName", origin.person().fullName())
                .param("import", origin.importId())
                .param("action", origin.action().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
    }

    /**
     * Where awards come from.
     *
     * @param importId the list, null when somebody typed them
     */
    public record Origin(Actor person, @Nullable Long importId, PastAction action) {}

    /** The award for a change, which nobody else changes before this transaction ends. */
    Optional<PastAwardEntry> held(long id, String department) {
        return jdbc.sql("select * from register.past_award where id = :id and department = :department for update")
                .param("id", id)
                .param("department", department)
                .query(PastAwardRow::entry)
                .optional();
    }

    /** Whether another award of the department is the same. */
    boolean isTaken(String department, PastAward award, long except) {
        return jdbc.sql("""
                        select exists (select from register.past_award
                                        where department = :department and natural_key = :key and id <> :id)
                        """)
                .param("department", department)
                .param("key", award.naturalKey())
                .param("id", except)
                .query(Boolean.class)
                .single();
    }

    /** Writes what the award says now and how far it is to be believed; under another name it is nobody's until somebody says. */
    void write(PastAwardEntry entry, @Nullable String verifiedBy) {
        jdbc.sql("""
                        update register.past_award
                           set (%1$s) = (select %1$s from jsonb_populate_record(null::register.past_award, cast(:row as jsonb))),
                               version = version + 1, status = :status, scan_id = :scan, verified_by = :verifiedBy,
                               person_id = case when kind = :kind and folded_name = :name then person_id end
                         where id = :id
                        """.formatted(STATED))
                .param("row", JsonText.of(PastAwardRow.of(entry.award())))
                .param("status", entry.status().name())
                .param("scan", entry.scan())
                .param("verifiedBy", verifiedBy)
                .param("kind", entry.award().kind().name())
                .param("name", FoldedText.fold(entry.award().name()))
                .param("id", entry.id())
                .update();
    }

    /** One more line of history. */
    void tell(long id, PastAction action, Actor person, String note, List<PastChange> changes) {
        jdbc.sql("""
                        insert into register.past_award_event (award_id, action, person, person_name, at, note, changes)
                        values (:id, :action, :person, :personName, :now, :note, cast(:changes as jsonb))
                        """)
                .param("id", id)
                .param("action", action.name())
                .param("person", person.userName())
                .param("personName", person.fullName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("note", note)
                .param("changes", JsonText.of(changes))
                .update();
    }
}
