package vn.vinhdanh.platform.engine.web;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Completes a task for trial: the very completion, in a transaction that is always taken back. */
@Component
class TaskRehearsal {

    private final FormService forms;
    private final TransactionTemplate trial;

    TaskRehearsal(FormService forms, PlatformTransactionManager transactions) {
        this.forms = forms;
        this.trial = new TransactionTemplate(transactions);
    }

    /** Throws what the completion would throw, and leaves no trace either way. */
    void rehearse(String taskId, Map<String, Object> fields) {
        trial.executeWithoutResult(running -> {
            running.setRollbackOnly();
            forms.submitTaskForm(taskId, new HashMap<>(fields));
        });
    }
}
