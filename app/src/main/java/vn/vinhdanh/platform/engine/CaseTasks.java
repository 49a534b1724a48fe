package vn.vinhdanh.platform.engine;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of many cases at once at which step they wait; who may see the cases is for the caller to know. */
@Component
public class CaseTasks {

    private final JdbcClient jdbc;

    CaseTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open step of each case of the process, as far as it is one of these; of several, the first. */
    @Transactional(readOnly = true)
    public Map<Long, CaseTask> of(String process, Collection<String> steps, Collection<Long> cases) {
        return jdbc
                .sql("""
                        select task.id_ as id, cast(instance.business_key_ as bigint) as case_id,
                               task.assignee_ as assignee
                          from camunda.act_ru_task task
                          join camunda.act_re_procdef definition on definition.id_ = task.proc_def_id_
                          join camunda.act_ru_execution instance on instance.id_ = task.proc_inst_id_
                         where definition.key_ = :process and instance.business_key_ = any(:cases)
                           and task.task_def_key_ = any(:steps)
                         order by task.create_time_, task.id_
                        """)
                .param("process", process)
                .param("steps", steps.toArray(String[]::new))
                .param("cases", cases.stream().map(String::valueOf).toArray(String[]::new))
                .query(CaseTask.class)
                .list()
                .stream()
                .collect(Collectors.toMap(CaseTask::caseId, Function.identity(), (first, other) -> first));
    }
}
