package vn.vinhdanh.platform.engine;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may do which open step in another's stead; the engine's list of candidates says the same. */
@Component
public class TaskSubstitutes {

    private static final String COLUMNS = "select task_id, substitute, absent, first_day, last_day";

    private final JdbcClient sql;
    private final CandidateLinks links;

    TaskSubstitutes(JdbcClient sql, CandidateLinks links) {
        this.sql = sql;
        this.links = links;
    }

    /** Lets the substitute see and take the task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(TaskSubstitute row) {
        var isNew = sql.sql("""
                        insert into platform.task_substitute (task_id, substitute, absent, first_day, last_day)
                        values (:taskId, :substitute, :absent, :firstDay, :lastDay)
                        on conflict do nothing
                        """).paramSource(row).update() > 0;
        if (isNew) {
            links.add(row.taskId(), row.substitute());
        } else {
            replace(row);
        }
    }

    private void replace(TaskSubstitute row) {
        sql.sql("""
                        update platform.task_substitute
                           set absent = :absent, first_day = :firstDay, last_day = :lastDay
                         where task_id = :taskId and substitute = :substitute
                        """).paramSource(row).update();
    }

    /** Takes the task away again, also from a substitute who has taken it and has no right of their own to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(TaskSubstitute row) {
        var gone = sql.sql("delete from platform.task_substitute where task_id = ? and substitute = ?")
                .param(row.taskId())
                .param(row.substitute())
                .update();
        if (gone > 0) {
            links.remove(row.taskId(), row.substitute());
        }
    }

    /** All of them, also those of tasks that are done by now. */
    public List<TaskSubstitute> all() {
        return sql.sql(COLUMNS + " from platform.task_substitute")
                .query(TaskSubstitute.class)
                .list();
    }

    Optional<TaskSubstitute> find(String taskId, String person) {
        return sql.sql(COLUMNS + " from platform.task_substitute where task_id = ? and substitute = ?")
                .param(taskId)
                .param(person)
                .query(TaskSubstitute.class)
                .optional();
    }
}
