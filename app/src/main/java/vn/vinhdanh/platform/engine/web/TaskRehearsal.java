package vn.vinhdanh.platform.engine.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.engine.EngineRights;
import vn.vinhdanh.platform.engine.OpenTask;

/** Completes a task for trial: the very completion, in a transaction that is always taken back. */
@Component
class TaskRehearsal {

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final EngineRights rights;
    private final TransactionTemplate trial;

    TaskRehearsal(
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            EngineRights rights,
            PlatformTransactionManager transactions) {
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.rights = rights;
        this.trial = new TransactionTemplate(transactions);
    }

    /** Throws what the completion would throw, says where the case would be then, and leaves no trace either way. */
    Reason rehearse(OpenTask task, Map<String, Object> fields) {
        return Objects.requireNonNull(trial.execute(running -> {
            running.setRollbackOnly();
            var instance = rights.own(() -> find(task.id()).getProcessInstanceId());
            forms.submitTaskForm(task.id(), new HashMap<>(fields));
            return rights.own(() -> whereAfter(instance, task.step()));
        }));
    }

    private Task find(String id) {
        return tasks.createTaskQuery().taskId(id).singleResult();
    }

    private Reason whereAfter(String instance, String doneStep) {
        var open = tasks.createTaskQuery().processInstanceId(instance).list();
        var next = open.stream()
                .filter(task -> !doneStep.equals(task.getTaskDefinitionKey()))
                .map(Task::getName)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!next.isEmpty()) {
            return Reason.of("platform.task.wentTo", next);
        }
        if (!open.isEmpty()) {
            return Reason.of("platform.task.othersGoOn");
        }
        var running =
                runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
        return Reason.of(running ? "platform.task.movesOn" : "platform.task.caseDone");
    }
}
