package vn.vinhdanh.review;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.workflow.Walker;

/** Proposals on the office's desk with the task around them, short ones and very long ones. */
@Component
public class AppraisalFixtures {

    private static final String PROCESS = "unit-proposal";

    private final NominationFixtures fixtures;
    private final Nominations nominations;
    private final Walker walker;
    private final TaskService tasks;
    private final JdbcClient jdbc;

    AppraisalFixtures(
            NominationFixtures fixtures, Nominations nominations, Walker walker, TaskService tasks, JdbcClient jdbc) {
        this.fixtures = fixtures;
        this.nominations = nominations;
        this.walker = walker;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** A proposal of three that the office has received through its process. */
    public long received() {
        return received(fixtures.drafted());
    }

    /** The same with a proposal that the unit has drafted already. */
    public long received(long proposal) {
        walker.complete(PROCESS, proposal, fixtures.clerk(), Map.of());
        walker.complete(PROCESS, proposal, fixtures.head(), Map.of("submission", "SUBMIT"));
        walker.complete(PROCESS, proposal, fixtures.officer(), Map.of("receipt", "RECEIVE"));
        walker.checkConduct(proposal, fixtures.inspector());
        // what the process of each nomination does a moment later
        rows(proposal).forEach(row -> nominations.screen(row.id()));
        return proposal;
    }

    /** Id of the step at which the proposal waits. */
    public String task(long proposal) {
        return tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
    }

    /** The person takes the step at which the proposal waits; gives its id. */
    public String taken(long proposal, Actor officer) {
        var task = task(proposal);
        tasks.claim(task, officer.userName());
        return task;
    }

    public List<Nomination> rows(long proposal) {
        return nominations.ofProposal(proposal);
    }

    /** Copies the last row with its evidence and findings, for lists longer than anybody would write in a test. */
    public void lengthen(long proposal, int more) {
        var rows = rows(proposal);
        var last = rows.get(rows.size() - 1).id();
        jdbc.sql("""
                        with copied as (
                            insert into nomination.nomination (version, proposal_id, department, unit, kind, name, post,
                                   unit_of_day, service_months, task_result, disciplined, pending_conduct_case,
                                   same_achievement_awarded, thematic_result_used, report, status, changed_at)
                            select version, proposal_id, department, unit, kind, 'Người thêm ' || lpad(number::text, 3, '0'),
                                   post, unit_of_day, service_months, task_result, disciplined, pending_conduct_case,
                                   same_achievement_awarded, thematic_result_used, report, status, changed_at
                              from nomination.nomination, generate_series(1, :more) number where id = :last
                            returning id),
                        shown as (
                            insert into nomination.evidence
                                   (version, nomination_id, file_id, file_name, size, kind, sha256, added_by, added_at)
                            select version, copied.id, file_id, file_name, size, kind, sha256, added_by, added_at
                              from nomination.evidence, copied where nomination_id = :last)
                        insert into nomination.finding
                               (nomination_id, position, code, article, text, facts, cure, outcome, verified)
                        select copied.id, position, code, article, text, facts, cure, outcome, verified
                          from nomination.finding, copied where nomination_id = :last
                        """).param("more", more).param("last", last).update();
    }
}
