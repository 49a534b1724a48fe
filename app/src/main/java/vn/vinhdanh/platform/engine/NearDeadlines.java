package vn.vinhdanh.platform.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/**
 * The steps whose last day draws near: three days before it for those that have waited longer, one day before it for
 * those that came later. What came on the last day itself is not among them: whoever has just heard of it knows.
 */
@Component
public class NearDeadlines {

    private static final String NEAR = """
            select task.id_, definition.key_ as process, instance.business_key_, task.name_, task.tenant_id_, task.assignee_,
                   task.due_date_,
                   array(select link.group_id_ from camunda.act_ru_identitylink link
                          where link.task_id_ = task.id_ and link.type_ = 'candidate' and link.group_id_ is not null) as groups,
                   concat_ws(', ',
                             (select text_ from camunda.act_ru_variable where task_id_ = task.id_ and name_ = 'unitName'),
                             (select text_ from camunda.act_ru_variable where task_id_ = task.id_ and name_ = 'callTitle')) as about
              from camunda.act_ru_task task
              join camunda.act_re_procdef definition on definition.id_ = task.proc_def_id_
              join camunda.act_ru_execution instance on instance.id_ = task.proc_inst_id_
             where task.due_date_ > :now
               and case when task.create_time_ <= task.due_date_ - interval '3 days' then task.due_date_ <= cast(:now as timestamp) + interval '3 days'
                        else task.create_time_ <= task.due_date_ - interval '1 day' and task.due_date_ <= cast(:now as timestamp) + interval '1 day' end
             order by task.due_date_, task.id_
            """;

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;
    private final Clock clock;

    NearDeadlines(JdbcClient jdbc, BusinessCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Those of all departments, the nearest first; one statement. */
    @Transactional(readOnly = true)
    public List<StepDue> now() {
        return jdbc.sql(NEAR)
                .param("now", Date.from(clock.instant()))
                .query((row, number) -> step(row))
                .list();
    }

    private StepDue step(ResultSet row) throws SQLException {
        return new StepDue(
                row.getString("id_"),
                row.getString("process"),
                Long.parseLong(row.getString("business_key_")),
                row.getString("name_"),
                row.getString("about"),
                row.getString("tenant_id_"),
                Set.of((String[]) row.getArray("groups").getArray()),
                row.getString("assignee_"),
                calendar.deadlineAt(row.getTimestamp("due_date_")));
    }
}
