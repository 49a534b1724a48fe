package vn.vinhdanh.platform.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table behind {@link WakeUps}. */
@Component
class WakeUpRows {

    private static final int STUCK_AFTER = 8;

    /** A case belongs to the department whose tenant its process carries. */
    private static final String OF_DEPARTMENT = """
            exists (select 1 from camunda.act_hi_procinst instance
                     where instance.business_key_ = wake_up.case_id::text
                       and instance.proc_def_key_ = wake_up.process
                       and instance.tenant_id_ = :department)
            """;

    private final JdbcClient jdbc;

    WakeUpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(WakeUp wakeUp, Collection<Long> caseIds) {
        jdbc.sql("""
                        insert into platform.wake_up (process, message, passed_activity, case_id)
                        select :process, :message, :passedActivity, unnest(:caseIds)
                        """)
                .param("process", wakeUp.process())
                .param("message", wakeUp.message())
                .param("passedActivity", wakeUp.passedActivity())
                .param("caseIds", caseIds.stream().distinct().sorted().toArray(Long[]::new))
                .update();
    }

    /** The row that has been due longest and that no other node is delivering. */
    Optional<DueWakeUp> nextDue() {
        return jdbc.sql("""
                        select id, process, message, passed_activity, case_id, attempts
                          from platform.wake_up
                         where due_at <= clock_timestamp()
                         order by due_at, id
                         limit 1
                           for update skip locked
                        """).query((row, number) -> due(row)).optional();
    }

    void delete(DueWakeUp row) {
        jdbc.sql("delete from platform.wake_up where id = :id")
                .param("id", row.id())
                .update();
    }

    /** Tries again after 1, 2, 4 … seconds, at most 5 minutes. */
    void putOff(DueWakeUp row, WakeUpProblem problem) {
        jdbc.sql("""
                        update platform.wake_up
                           set attempts = attempts + 1,
                               problem = :problem,
                               due_at = clock_timestamp()
                                        + least(power(2, least(attempts, 20)), 300) * interval '1 second'
                         where id = :id
                        """).param("problem", problem.name()).param("id", row.id()).update();
    }

    /** Returns whether there is such a row in the department. */
    boolean retry(long id, String department) {
        return jdbc.sql("update platform.wake_up set due_at = clock_timestamp() where id = :id and " + OF_DEPARTMENT)
                        .param("id", id)
                        .param("department", department)
                        .update()
                == 1;
    }

    void retryAll() {
        jdbc.sql("update platform.wake_up set due_at = clock_timestamp()").update();
    }

    List<StuckWakeUp> stuck(String department) {
        return jdbc.sql("""
                        select id, process, case_id, attempts, enqueued_at, problem
                          from platform.wake_up
                         where attempts > :limit and %s
                         order by id
                         limit 200
                        """.formatted(OF_DEPARTMENT))
                .param("limit", STUCK_AFTER)
                .param("department", department)
                .query((row, number) -> stuck(row))
                .list();
    }

    private static DueWakeUp due(ResultSet row) throws SQLException {
        var wakeUp = new WakeUp(row.getString("process"), row.getString("message"), row.getString("passed_activity"));
        return new DueWakeUp(row.getLong("id"), wakeUp, row.getLong("case_id"), row.getInt("attempts"));
    }

    private static StuckWakeUp stuck(ResultSet row) throws SQLException {
        return new StuckWakeUp(
                row.getLong("id"),
                row.getString("process"),
                row.getLong("case_id"),
                row.getInt("attempts"),
                row.getTimestamp("enqueued_at").toInstant(),
                WakeUpProblem.valueOf(row.getString("problem")).text());
    }
}
