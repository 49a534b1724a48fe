package vn.vinhdanh.nomination.succession;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organisation.DepartmentChange;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.UnitChange;
import vn.vinhdanh.platform.Reason;

/** What people have done since on the ground of a change of units. */
@Component
class RestingRows {

    private final JdbcClient sql;

    RestingRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Why the change stays: work on what it has moved, proposals and people of the units that it has begun. */
    List<Reason> on(UnitChange change) {
        var reasons = new ArrayList<Reason>();
        var worked = workedOn(change.id());
        if (worked > 0) {
            reasons.add(Reason.of("organisation.undo.workedOn", worked));
        }
        for (var unit : change.begun()) {
            if (hasProposals(unit, change.id())) {
                reasons.add(Reason.of("organisation.undo.proposals", unit.name()));
            }
            if (hasPeople(unit)) {
                reasons.add(Reason.of("organisation.undo.people", unit.name()));
            }
        }
        return reasons;
    }

    /** Why the new names of the department stay: awards have been decided under them. */
    List<Reason> on(String department, DepartmentChange change) {
        var decided = sql.sql("select exists (select from register.register_entry"
                        + " where department = :department and decision_date >= :day)")
                .param("department", department)
                .param("day", change.day())
                .query(Boolean.class)
                .single();
        return decided ? List.of(Reason.of("organisation.undo.decided", change.newName())) : List.of();
    }

    private int workedOn(long change) {
        return sql.sql("""
                        select count(*) from nomination.proposal_move move
                         where change_id = ? and not undone
                           and exists (select from nomination.happening
                                        where happening.proposal_id = move.proposal_id
                                          and happening.recorded_at > move.moved_at and happening.kind <> 'MOVED'
                                          and happening.kind <> 'UNIT_RENAMED')
                        """).param(change).query(Integer.class).single();
    }

    private boolean hasProposals(Unit unit, long change) {
        return sql.sql("""
                        select exists (select from nomination.proposal
                                        where department = :department and unit = :unit
                                          and not exists (select from nomination.proposal_move
                                                           where proposal_id = proposal.id and change_id = :change))
                        """)
                .param("department", unit.department())
                .param("unit", unit.code())
                .param("change", change)
                .query(Boolean.class)
                .single();
    }

    private boolean hasPeople(Unit unit) {
        return sql.sql("select exists (select from identity.account where department = :department and unit = :unit)")
                .param("department", unit.department())
                .param("unit", unit.code())
                .query(Boolean.class)
                .single();
    }
}
