package vn.vinhdanh.nomination.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which open proposals belong to a unit that is no more or bears another name, and those that have gone over already. */
@Component
class MoveRows {

    /** What the unit or the office still works on. */
    static final String OPEN = "('DRAFT', 'PREPARED', 'SUBMITTED', 'RECEIVED', 'SUPPLEMENTING')";

    /** One that is merely renamed on its way: what has been submitted keeps the name of that day. */
    private static final String DUE = """
            select distinct on (proposal.id) proposal.id as proposal, change.id as change, proposal.department, call_title,
                   proposal.unit as from_unit, proposal.unit_name as from_name, heir.code as to_unit,
                   heir.name as to_name, proposal.status in ('DRAFT', 'PREPARED') as in_the_making, change.person,
                   change.told
              from organisation.unit_change change
              join organisation.unit_change_part before on before.change_id = change.id and before.side = 'BEFORE'
              join nomination.proposal on proposal.department = change.department and proposal.unit = before.unit
               and proposal.status in %1$s
             cross join lateral (select code, name from organisation.unit
                                  where unit.department = change.department and valid_from <= :today and code in (%2$s)
                                  order by unit.valid_from desc limit 1) heir
             where change.undone_at is null and change.day <= :today
               and (not organisation.in_force(change.department, before.unit, :today)
                    or heir.code = before.unit and proposal.status in ('DRAFT', 'PREPARED')
                   and proposal.unit_name = before.name and proposal.unit_name <> heir.name)
            """;

    private static final String TO_THE_HEIR =
            DUE.formatted(OPEN, "organisation.heir(change.department, before.unit, :today)");

    private static final String TO_ONE_OF = DUE.formatted(
            OPEN,
            "select line.code from organisation.successors(change.department, before.unit, :today) line"
                    + " where line.code = :unit");

    private static final String LATEST = " order by proposal.id, change.day desc, change.id desc";

    private final JdbcClient sql;

    MoveRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** What goes over without anybody's choice, in all departments. */
    List<Move> due(LocalDate today) {
        return sql.sql(TO_THE_HEIR + LATEST)
                .param("today", today)
                .query(Move.class)
                .list();
    }

    /** The same in one department. */
    List<Move> due(String department, LocalDate today) {
        return sql.sql(TO_THE_HEIR + " and change.department = :department" + LATEST)
                .param("today", today)
                .param("department", department)
                .query(Move.class)
                .list();
    }

    /** The proposal of the department, to one of the units that have come after its own. */
    Optional<Move> chosen(String department, long proposal, String unit, LocalDate today) {
        return sql.sql(TO_ONE_OF + " and change.department = :department and proposal.id = :proposal" + LATEST)
                .param("today", today)
                .param("department", department)
                .param("proposal", proposal)
                .param("unit", unit)
                .query(Move.class)
                .optional();
    }

    /** Whether the proposal, which stays so until the transaction ends, is still where the move begins. */
    boolean hold(Move move) {
        return sql.sql("select count(*) from (select id from nomination.proposal where id = :id and unit = :unit"
                                + " and status in " + OPEN + " for no key update) held")
                        .param("id", move.proposal())
                        .param("unit", move.fromUnit())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The proposal and, while it is in the making, its list belong to the other unit; every save from before loses. */
    void write(Move move) {
        sql.sql("""
                        update nomination.proposal
                           set unit = :unit, version = version + 1,
                               unit_name = case when :inTheMaking then :name else unit_name end,
                               taken_over = exists (select from nomination.proposal_move
                                                     where proposal_id = :id and not undone and from_unit <> to_unit)
                         where id = :id
                        """)
                .param("unit", move.toUnit())
                .param("inTheMaking", move.inTheMaking())
                .param("name", move.toName())
                .param("id", move.proposal())
                .update();
        if (move.inTheMaking() && !move.isRename()) {
            sql.sql("update nomination.nomination set unit = :unit, version = version + 1 where proposal_id = :id")
                    .param("unit", move.toUnit())
                    .param("id", move.proposal())
                    .update();
        }
    }

    boolean isOf(String department, long proposal) {
        return sql.sql("select exists (select from nomination.proposal where id = ? and department = ?)")
                .params(proposal, department)
                .query(Boolean.class)
                .single();
    }

    /** The unit as the proposal names it. */
    String unitName(long proposal) {
        return sql.sql("select unit_name from nomination.proposal where id = ?")
                .param(proposal)
                .query(String.class)
                .single();
    }

    void keep(Move move) {
        sql.sql("""
                        insert into nomination.proposal_move (proposal_id, change_id, from_unit, from_name, to_unit, to_name)
                        values (:proposal, :change, :fromUnit, :fromName, :toUnit, :toName)
                        """)
                .param("proposal", move.proposal())
                .param("change", move.change())
                .param("fromUnit", move.fromUnit())
                .param("fromName", move.fromName())
                .param("toUnit", move.toUnit())
                .param("toName", move.toName())
                .update();
    }

    /** The moves that the change has made, each as its way back. */
    List<Move> back(long change) {
        return sql.sql("""
                        select move.proposal_id as proposal, change_id as change, proposal.department, call_title,
                               move.to_unit as from_unit, move.to_name as from_name, move.from_unit as to_unit,
                               move.from_name as to_name, proposal.status in ('DRAFT', 'PREPARED') as in_the_making,
                               change.person, change.told
                          from nomination.proposal_move move
                          join nomination.proposal on proposal.id = move.proposal_id
                          join organisation.unit_change change on change.id = change_id
                         where change_id = ? and not undone
                         order by move.proposal_id
                        """).param(change).query(Move.class).list();
    }

    void undone(long change) {
        sql.sql("update nomination.proposal_move set undone = true where change_id = ?")
                .param(change)
                .update();
    }
}
