package vn.vinhdanh.identity.substitution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.engine.StepOpened;
import vn.vinhdanh.platform.engine.TaskSubstitute;

/**
 * Who should be able to do which open step today. The right comes from the absent person's own groups, never from a
 * substitution of theirs, so there are no chains; and nobody is a substitute where they may act in their own right.
 */
@Component
class WantedSubstitutes {

    private static final String IN_FORCE = """
            s.ended_at is null and :today between s.from_date and s.to_date
               and (select count(*) from camunda.act_id_tenant_member
                     where tenant_id_ = s.department and user_id_ in (s.absent, s.substitute)) = 2
            """;

    private static final String AT_OPEN_TASKS = """
            select distinct on (task.id_, s.substitute)
                   task.id_ as task_id, s.substitute, s.absent, s.from_date as first_day, s.to_date as last_day
              from identity.substitution s
              join camunda.act_ru_task task on task.tenant_id_ = s.department and task.task_def_key_ = any (s.steps)
             where
            """ + IN_FORCE + """
               and exists (select from camunda.act_ru_identitylink link
                             join camunda.act_id_membership member on member.group_id_ = link.group_id_
                            where link.task_id_ = task.id_ and link.type_ = 'candidate' and member.user_id_ = s.absent)
               and not exists (select from camunda.act_ru_identitylink link
                                 join camunda.act_id_membership member on member.group_id_ = link.group_id_
                                where link.task_id_ = task.id_ and link.type_ = 'candidate'
                                  and member.user_id_ = s.substitute)
             order by task.id_, s.substitute, s.id
            """;

    private static final String AT_NEW_TASK = """
            select distinct on (s.substitute)
                   :task as task_id, s.substitute, s.absent, s.from_date as first_day, s.to_date as last_day
              from identity.substitution s
             where s.department = :department and :step = any (s.steps) and
            """ + IN_FORCE + """
               and exists (select from camunda.act_id_membership where user_id_ = s.absent and group_id_ in (:groups))
               and not exists (select from camunda.act_id_membership
                                where user_id_ = s.substitute and group_id_ in (:groups))
             order by s.substitute, s.id
            """;

    private final JdbcClient sql;

    WantedSubstitutes(JdbcClient sql) {
        this.sql = sql;
    }

    List<TaskSubstitute> atOpenTasks(LocalDate today) {
        return sql.sql(AT_OPEN_TASKS)
                .param("today", today)
                .query(TaskSubstitute.class)
                .list();
    }

    List<TaskSubstitute> at(StepOpened step, LocalDate today) {
        Set<String> groups = step.candidateGroups();
        if (groups.isEmpty()) {
            return List.of();
        }
        return sql.sql(AT_NEW_TASK)
                .param("task", step.taskId())
                .param("department", step.department())
                .param("step", step.step())
                .param("groups", groups)
                .param("today", today)
                .query(TaskSubstitute.class)
                .list();
    }
}
