package vn.vinhdanh.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.Acting;
import vn.vinhdanh.review.conduct.ConductChecks;

/** Walks cases through their processes as people and the job executor do, and says where a token stands. */
@Component
public record Walker(
        Acting acting,
        TaskService tasks,
        FormService forms,
        ManagementService management,
        HistoryService history,
        ConductChecks conduct,
        JdbcClient sql) {

    /** Claims and completes the open step of the case as the person. */
    public void complete(String process, long caseId, Actor person, Map<String, Object> fields) {
        acting.as(person, () -> {
            var task = tasks.createTaskQuery()
                    .processDefinitionKey(process)
                    .processInstanceBusinessKey(Long.toString(caseId))
                    .singleResult();
            if (!person.userName().equals(task.getAssignee())) {
                tasks.claim(task.getId(), person.userName());
            }
            forms.submitTaskForm(task.getId(), fields);
        });
    }

    /** The inspector finds nothing about anybody in the proposal, once the office has received it. */
    public void checkConduct(long proposal, Actor inspector) {
        runJobs("unit-proposal", proposal);
        conduct.clearRest(proposal, inspector);
        complete("unit-proposal", proposal, "CheckConduct", inspector, Map.of());
        runJobs("unit-proposal", proposal);
    }

    /** Claims and completes this one of the open steps of the case as the person. */
    public void complete(String process, long caseId, String step, Actor person, Map<String, Object> fields) {
        acting.as(person, () -> {
            var task = tasks.createTaskQuery()
                    .processDefinitionKey(process)
                    .processInstanceBusinessKey(Long.toString(caseId))
                    .taskDefinitionKey(step)
                    .taskCandidateGroupIn(List.copyOf(person.groups()))
                    .includeAssignedTasks()
                    .singleResult();
            if (!person.userName().equals(task.getAssignee())) {
                tasks.claim(task.getId(), person.userName());
            }
            forms.submitTaskForm(task.getId(), fields);
        });
    }

    /** Runs what is due for the case, also what that makes due. */
    public void runJobs(String process, long caseId) {
        for (var due = jobs(process, caseId); !due.isEmpty(); due = jobs(process, caseId)) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** Runs the case's job until no retry is left and an incident stands. */
    public void failUntilIncident(String process, long caseId) {
        for (var due = jobs(process, caseId); !due.isEmpty(); due = jobs(process, caseId)) {
            try {
                management.executeJob(due.get(0).getId());
                throw new AssertionError("the job did not fail");
            } catch (RuntimeException expected) {
                // the engine has counted the failure
            }
        }
    }

    /** What a process admin does in Cockpit after the cause was mended. */
    public void retry(String process, long caseId) {
        management
                .createJobQuery()
                .processInstanceId(instance(process, caseId).getId())
                .noRetriesLeft()
                .list()
                .forEach(job -> management.setJobRetries(job.getId(), 1));
        runJobs(process, caseId);
    }

    public boolean hasIncident(String process, long caseId) {
        return management
                        .createJobQuery()
                        .processInstanceId(instance(process, caseId).getId())
                        .noRetriesLeft()
                        .count()
                > 0;
    }

    /** Where the tokens of the case stand; for one that has ended, its end event. */
    public List<String> position(String process, long caseId) {
        var instance = instance(process, caseId);
        if (instance.getEndTime() != null) {
            return List.of(instance.getEndActivityId());
        }
        return sql.sql("""
                        select act_id_ from camunda.act_ru_execution token
                         where proc_inst_id_ = :instance and act_id_ is not null and is_active_
                           and not exists (select from camunda.act_ru_execution child where child.parent_id_ = token.id_)
                        """)
                .param("instance", instance.getId())
                .query(String.class)
                .list();
    }

    private List<Job> jobs(String process, long caseId) {
        var instance = instance(process, caseId);
        return instance.getEndTime() != null
                ? List.of()
                : management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .withRetriesLeft()
                        .list();
    }

    private HistoricProcessInstance instance(String process, long caseId) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(Long.toString(caseId))
                .singleResult();
    }
}
