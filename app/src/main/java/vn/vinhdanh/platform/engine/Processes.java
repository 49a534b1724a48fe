package vn.vinhdanh.platform.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Conflict;

/** Starts the process of a case, at most once, in the transaction that made the case. */
@Component
public class Processes {

    private final RuntimeService runtime;
    private final EngineRights rights;
    private final JdbcClient jdbc;

    Processes(RuntimeService runtime, EngineRights rights, JdbcClient jdbc) {
        this.runtime = runtime;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** Starts the process; {@code displayCopies} are {@code unitName} and {@code callTitle} for Tasklist's columns. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(String process, long caseId, String department, Map<String, String> displayCopies) {
        var variables = new HashMap<String, Object>(displayCopies);
        variables.put("department", department);
        lock(process, caseId);
        rights.own(() -> {
            refuseSecond(process, caseId);
            return runtime.startProcessInstanceByKey(process, Long.toString(caseId), variables);
        });
    }

    /** Those of the cases for which the process is running. */
    @Transactional(readOnly = true)
    public List<Long> running(String process, Collection<Long> caseIds) {
        return jdbc.sql("""
                        select cast(instance.business_key_ as bigint)
                          from camunda.act_ru_execution instance
                          join camunda.act_re_procdef definition on definition.id_ = instance.proc_def_id_
                         where instance.parent_id_ is null
                           and definition.key_ = :process
                           and instance.business_key_ = any(:keys)
                        """)
                .param("process", process)
                .param("keys", caseIds.stream().map(String::valueOf).toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    private void refuseSecond(String process, long caseId) {
        var running = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(Long.toString(caseId))
                .count();
        if (running > 0) {
            throw new Conflict("platform.process.alreadyStarted");
        }
    }

    /** Two starts of one case wait for each other, so that the second one sees the first. */
    private void lock(String process, long caseId) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended(:case, 0)) as text)")
                .param("case", process + "/" + caseId)
                .query(String.class)
                .optional();
    }
}
