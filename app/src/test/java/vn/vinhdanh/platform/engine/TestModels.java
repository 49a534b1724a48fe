package vn.vinhdanh.platform.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.platform.Actor;

/** Small models and people for tests of the engine's door. */
@Component
public class TestModels {

    public static final String PASSWORD = "mat-khau-thu-1";

    private final AtomicLong caseIds = new AtomicLong(900_000);
    private final RepositoryService repository;
    private final TaskService tasks;
    private final Accounts accounts;
    private final People people;
    private final ManagementService management;
    private final Processes processes;
    private final TransactionTemplate transaction;

    TestModels(
            org.camunda.bpm.engine.ProcessEngine engine,
            Processes processes,
            Accounts accounts,
            People people,
            org.springframework.transaction.PlatformTransactionManager transactions) {
        this.repository = engine.getRepositoryService();
        this.tasks = engine.getTaskService();
        this.accounts = accounts;
        this.people = people;
        this.management = engine.getManagementService();
        this.processes = processes;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void deploy() {
        repository
                .createDeployment()
                .name("test-models")
                .enableDuplicateFiltering(false)
                .addClasspathResource("models/test-wait.bpmn")
                .addClasspathResource("models/test-step.bpmn")
                .addInputStream(
                        "forms/test-step/decide.html", TestModels.class.getResourceAsStream("/models/decide.html"))
                .deploy();
    }

    public long nextCase() {
        return caseIds.incrementAndGet();
    }

    public long start(String process, String department, String group) {
        var caseId = nextCase();
        start(process, caseId, department, group);
        return caseId;
    }

    public void start(String process, long caseId, String department, String group) {
        transaction.executeWithoutResult(
                running -> processes.start(process, caseId, department, Map.of("unitName", group)));
    }

    public String openTask(long caseId) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .singleResult()
                .getId();
    }

    public void runJobs(String process) {
        management.createJobQuery().processDefinitionKey(process).withRetriesLeft().list().stream()
                .filter(job -> !"history-cleanup".equals(job.getJobDefinitionId()))
                .forEach(job -> management.executeJob(job.getId()));
    }

    public Actor person(String userName, String department, String... groups) {
        if (people.find(userName).isEmpty()) {
            accounts.create(
                    new Account(userName, "Người thử " + userName, "Người thử", department, null),
                    PASSWORD,
                    Set.of(groups));
        }
        return new Actor(userName, "Người thử " + userName, department, Set.of(groups));
    }
}
