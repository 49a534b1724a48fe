package vn.vinhdanh.organisation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;

/** Reads and writes changes of units. */
@Component
class UnitChangeRows {

    private static final String CHANGES = """
            select id, department, kind, day, decision, reason, person, told, recorded_at
              from organisation.unit_change where department = :department and undone_at is null
            """;

    private final Units units;
    private final JdbcClient sql;

    UnitChangeRows(Units units, JdbcClient sql) {
        this.units = units;
        this.sql = sql;
    }

    /** Nobody else changes units of the department before this transaction ends. */
    void hold(String department) {
        sql.sql("select cast(pg_advisory_xact_lock(hashtextextended(:lock, 0)) as text)")
                .param("lock", "organisation.unit_change/" + department)
                .query(String.class)
                .optional();
    }

    String mark(String department) {
        return sql.sql("select count(*) || '-' || count(undone_at) from organisation.unit_change where department = ?")
                .param(department)
                .query(String.class)
                .single();
    }

    UnitChange planned(WantedUnitChange wanted, Actor actor, LocalDateTime now) {
        var department = wanted.department();
        var day = Objects.requireNonNull(wanted.day());
        var known = units.of(department, day).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        var before = wanted.before().stream()
                .map(code -> new Unit(department, code, known.getOrDefault(code, "")))
                .toList();
        var after = wanted.after().stream()
                .map(unit -> new Unit(
                        department,
                        unit.code(),
                        unit.name().isEmpty() ? known.getOrDefault(unit.code(), "") : unit.name()))
                .toList();
        return new UnitChange(
                0,
                department,
                wanted.kind(),
                day,
                wanted.decision(),
                wanted.reason(),
                actor.userName(),
                actor.fullName(),
                now,
                before,
                after);
    }

    /** Keeps the change, with codes for the units that are new. */
    UnitChange insert(UnitChange change) {
        var id = sql.sql("""
                        insert into organisation.unit_change
                               (department, kind, day, decision, reason, person, told, recorded_at)
                        values (:department, cast(:kind as text), :day, :decision, :reason, :person, :told, :now)
                        returning id
                        """)
                .param("department", change.department())
                .param("kind", change.kind().name())
                .param("day", change.day())
                .param("decision", change.decision())
                .param("reason", change.reason())
                .param("person", change.person())
                .param("told", change.told())
                .param("now", change.recordedAt())
                .query(Long.class)
                .single();
        change.before().forEach(unit -> part(id, "BEFORE", unit));
        var next = nextNumber(change.department());
        for (var unit : change.after()) {
            var code = unit.code().isEmpty() ? "unit-%02d".formatted(next++) : unit.code();
            part(id, "AFTER", new Unit(unit.department(), code, unit.name()));
        }
        return find(change.department(), id).orElseThrow();
    }

    void undone(UnitChange change, Actor actor, LocalDateTime now) {
        sql.sql("update organisation.unit_change set undone_by = :person, undone_at = :now where id = :id")
                .param("person", actor.userName())
                .param("now", now)
                .param("id", change.id())
                .update();
    }

    Optional<UnitChange> find(String department, long id) {
        return read(sql.sql(CHANGES + " and id = :id")
                        .param("department", department)
                        .param("id", id))
                .stream()
                .findFirst();
    }

    List<UnitChange> of(String department) {
        return read(sql.sql(CHANGES + " order by day, id").param("department", department));
    }

    private List<UnitChange> read(JdbcClient.StatementSpec statement) {
        var heads = statement.query(Head.class).list();
        Map<Long, List<Part>> parts = sql
                .sql("select change_id, side, unit, name from organisation.unit_change_part"
                        + " where change_id = any(:ids) order by change_id, side, unit")
                .param("ids", heads.stream().map(Head::id).toArray(Long[]::new))
                .query(Part.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Part::changeId));
        return heads.stream()
                .map(head -> head.with(parts.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private void part(long change, String side, Unit unit) {
        sql.sql("insert into organisation.unit_change_part (change_id, side, unit, name) values (?, ?, ?, ?)")
                .params(change, side, unit.code(), unit.name())
                .update();
    }

    private int nextNumber(String department) {
        return sql.sql("""
                        select coalesce(max(cast(substring(code from '^unit-([0-9]{1,6})$') as int)), 0) + 1
                          from organisation.unit where department = ?
                        """).param(department).query(Integer.class).single();
    }

    record Part(long changeId, String side, String unit, String name) {}

    record Head(
            long id,
            String department,
            UnitChangeKind kind,
            LocalDate day,
            String decision,
            String reason,
            String person,
            String told,
            LocalDateTime recordedAt) {

        UnitChange with(List<Part> parts) {
            return new UnitChange(
                    id,
                    department,
                    kind,
                    day,
                    decision,
                    reason,
                    person,
                    told,
                    recordedAt,
                    on("BEFORE", parts),
                    on("AFTER", parts));
        }

        private List<Unit> on(String side, List<Part> parts) {
            return parts.stream()
                    .filter(part -> part.side().equals(side))
                    .map(part -> new Unit(department, part.unit(), part.name()))
                    .toList();
        }
    }
}
