package vn.vinhdanh.access;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.workflow.Walker;

/** Completes steps as people do, also where several are open at once. */
@Component
record Steps(Walker walker, Accounts accounts) {

    static final String PROPOSAL = "unit-proposal";
    static final String SESSION = "council-session";
    static final String DECISION = "decision-issuing";

    Actor actor(Person person) {
        return accounts.actor(person.userName());
    }

    void complete(String process, long caseId, String step, Person person, Map<String, Object> fields) {
        var task = walker.tasks()
                .createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(Long.toString(caseId))
                .taskDefinitionKey(step)
                .singleResult();
        walker.acting().as(actor(person), () -> {
            walker.tasks().claim(task.getId(), person.userName());
            walker.forms().submitTaskForm(task.getId(), fields);
        });
        walker.runJobs(process, caseId);
    }

    /** Task ids by step; those that were given to one person by step and person. */
    Map<String, String> open(String process, long caseId) {
        return walker
                .tasks()
                .createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(Long.toString(caseId))
                .list()
                .stream()
                .collect(Collectors.toMap(Steps::name, Task::getId));
    }

    private static String name(Task task) {
        return task.getTaskDefinitionKey() + (task.getAssignee() == null ? "" : "/" + task.getAssignee());
    }
}
