package vn.vinhdanh.review.conduct;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Desks;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Happenings;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.review.FourEyes;

/** The inspectorate's look at each nomination of a proposal: nothing there, or a case that suspends it. */
@Component
public class ConductChecks {

    private final JdbcClient sql;
    private final Rows rows;
    private final ConductCases cases;
    private final Happenings happenings;
    private final Clock clock;

    ConductChecks(JdbcClient sql, Rows rows, ConductCases cases, Happenings happenings, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.cases = cases;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** What is looked at, and who must not. */
    @Component("conductRows")
    record Rows(Proposals proposals, Nominations nominations, FourEyes fourEyes) {}

    /** Who has looked at which of the nominations. */
    @Transactional(readOnly = true)
    public Map<Long, ConductCheck> of(Collection<Long> nominations) {
        return sql
                .sql("select nomination_id as nomination, checked_by_name, checked_at from review.conduct_check"
                        + " where nomination_id = any(:ids)")
                .param("ids", nominations.toArray(Long[]::new))
                .query((row, number) -> new ConductCheck(
                        row.getLong("nomination"),
                        row.getString("checked_by_name"),
                        Objects.requireNonNull(row.getTimestamp("checked_at")).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(ConductCheck::nomination, Function.identity()));
    }

    /** Whether the inspectorate has looked at everything that the unit has not withdrawn. */
    @Transactional(readOnly = true)
    public boolean isComplete(long proposalId) {
        return unchecked(proposalId).isEmpty();
    }

    /** There is nothing about this nomination. */
    @Transactional
    public void clear(long proposalId, long nominationId, Actor inspector) {
        require(proposalId, inspector);
        var row = row(proposalId, nominationId);
        requireUnbound(row, inspector);
        if (cases.of(List.of(nominationId)).values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.violated() == null)) {
            throw Refusal.at("row-" + nominationId, "review.conduct.openCase", row.name());
        }
        note(List.of(row), inspector);
    }

    /** There is nothing about everything not looked at yet, as far as the inspector may judge it. */
    @Transactional
    public void clearRest(long proposalId, Actor inspector) {
        require(proposalId, inspector);
        var open = unchecked(proposalId);
        var bound = rows.fourEyes().bound(inspector, open);
        note(open.stream().filter(row -> !bound.containsKey(row.id())).toList(), inspector);
    }

    /** Something is being looked into: the nomination is suspended. */
    @Transactional
    public void suspend(long proposalId, long nominationId, Suspicion suspicion, Actor inspector) {
        require(proposalId, inspector);
        var row = row(proposalId, nominationId);
        cases.open(nominationId, suspicion, inspector);
        insert(List.of(row), inspector);
    }

    /** The inspectorate has looked at everything. */
    @Transactional
    public void finish(long proposalId, Actor inspector) {
        require(proposalId, inspector);
        Refusal.unlessEmpty(unchecked(proposalId).stream()
                .map(row -> Reason.at("row-" + row.id(), "review.conduct.unchecked", row.name()))
                .toList());
    }

    private void note(List<Nomination> clear, Actor inspector) {
        insert(clear, inspector);
        happenings.toEach(clear.stream().map(Nomination::id).toList(), Happening.CONDUCT_CLEAR, inspector, "");
    }

    private void insert(List<Nomination> checked, Actor inspector) {
        sql.sql("""
                        insert into review.conduct_check
                               (nomination_id, proposal_id, checked_by, checked_by_name, checked_at)
                        select id, proposal_id, :person, :name, :now
                          from nomination.nomination where id = any(:ids)
                            on conflict (nomination_id) do nothing
                        """)
                .param("ids", checked.stream().map(Nomination::id).toArray(Long[]::new))
                .param("person", inspector.userName())
                .param("name", inspector.fullName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Nomination> unchecked(long proposalId) {
        var standing = rows.nominations().standing(proposalId);
        var checked = of(standing.stream().map(Nomination::id).toList());
        return standing.stream().filter(row -> !checked.containsKey(row.id())).toList();
    }

    private Nomination row(long proposalId, long nominationId) {
        return rows.nominations().standing(proposalId).stream()
                .filter(row -> row.id() == nominationId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void require(long proposalId, Actor inspector) {
        var proposal = rows.proposals().find(proposalId);
        if (!Right.CHECK_CONDUCT.isHeldBy(inspector, proposal.department())) {
            throw Refusal.of("review.conduct.onlyInspectorate");
        }
        if (Desks.isWrittenBy(inspector, proposal)) {
            throw Refusal.of("review.conduct.fourEyes");
        }
    }

    private void requireUnbound(Nomination row, Actor inspector) {
        rows.fourEyes().bound(inspector, List.of(row)).values().stream()
                .findFirst()
                .ifPresent(bound -> {
                    throw Refusal.at("row-" + row.id(), bound);
                });
    }
}
