package vn.vinhdanh.platform.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Open human steps, each only for its assignee and its candidates in their own department. */
@Component
public class OpenTasks {

    /** In these steps the whole desk works on one list once somebody has taken it. */
    private static final Set<String> SHARED_STEPS = Set.of("PrepareProposal", "AppraiseProposal", "SupplementProposal");

    private static final String TASK = """
            select task.id_, definition.key_ as process, task.task_def_key_, instance.business_key_, task.tenant_id_,
                   task.assignee_
              from camunda.act_ru_task task
              join camunda.act_re_procdef definition on definition.id_ = task.proc_def_id_
              join camunda.act_ru_execution instance on instance.id_ = task.proc_inst_id_
            """;

    private static final String MY_TASKS = TASK + """
             where task.task_def_key_ = :step and task.tenant_id_ = :department and task.assignee_ = :person
             order by task.create_time_, task.id_
            """;

    /** Who sees a task; a substitute's link or claim counts on the days of the substitution only. */
    static final String IN_SIGHT = """
            task.tenant_id_ = :department
               and (exists (select from camunda.act_ru_identitylink link
                             where link.task_id_ = task.id_ and link.type_ = 'candidate'
                               and link.group_id_ in (:groups))
                    or (task.assignee_ = :person
                        or exists (select from camunda.act_ru_identitylink link
                                    where link.task_id_ = task.id_ and link.type_ = 'candidate'
                                      and link.user_id_ = :person))
                       and not exists (select from platform.task_substitute lapsed
                                        where lapsed.task_id = task.id_ and lapsed.substitute = :person
                                          and :today not between lapsed.first_day and lapsed.last_day))
            """;

    private static final String VISIBLE_TASK = TASK + " where task.id_ = :id and " + IN_SIGHT;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final BusinessCalendar calendar;

    OpenTasks(JdbcClient jdbc, CurrentActor currentActor, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.calendar = calendar;
    }

    /** The task, if the current person is its assignee or a candidate; otherwise it does not exist for them. */
    public OpenTask of(String taskId) {
        var person = currentActor.get();
        return jdbc.sql(VISIBLE_TASK)
                .param("id", taskId)
                .param("department", person.department())
                .param("person", person.userName())
                .param("groups", neverEmpty(person))
                .param("today", calendar.today())
                .query((row, number) -> openTask(row, person))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The open tasks of the step that the current person has taken or been given, the oldest first. */
    public List<OpenTask> mine(String step) {
        var person = currentActor.get();
        return jdbc.sql(MY_TASKS)
                .param("step", step)
                .param("department", person.department())
                .param("person", person.userName())
                .query((row, number) -> openTask(row, person))
                .list();
    }

    /** Those of the tasks that still wait for somebody, whoever that is. */
    public Set<String> stillOpen(Collection<String> taskIds) {
        return jdbc.sql("select id_ from camunda.act_ru_task where id_ = any(:ids)")
                .param("ids", taskIds.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    private static OpenTask openTask(ResultSet row, Actor person) throws SQLException {
        var step = row.getString("task_def_key_");
        var assignee = row.getString("assignee_");
        var mine = person.userName().equals(assignee);
        return new OpenTask(
                row.getString("id_"),
                row.getString("process"),
                step,
                Long.parseLong(row.getString("business_key_")),
                row.getString("tenant_id_"),
                assignee,
                mine,
                mine || (assignee != null && SHARED_STEPS.contains(step)));
    }

    static List<String> neverEmpty(Actor person) {
        var groups = new ArrayList<>(person.groups());
        groups.add("");
        return groups;
    }
}
