package vn.vinhdanh.workflow.councilsession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.platform.engine.Acting;

/** Drives the process of a session as its people do. */
@Component
class SessionRun {

    private final CouncilFixtures fixtures;
    private final Acting acting;
    private final TaskService tasks;
    private final FormService forms;
    private final RuntimeService runtime;
    private final ManagementService management;

    SessionRun(CouncilFixtures fixtures, Acting acting, ProcessEngine engine) {
        this.fixtures = fixtures;
        this.acting = acting;
        this.tasks = engine.getTaskService();
        this.forms = engine.getFormService();
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
    }

    /** Claims the open step where nobody has, and completes it with these fields. */
    void complete(Task task, String person, Map<String, Object> fields) {
        acting.as(fixtures.actor(person), () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), person);
            }
            forms.submitTaskForm(task.getId(), fields);
        });
    }

    void claim(Task task, String person) {
        acting.as(fixtures.actor(person), () -> tasks.claim(task.getId(), person));
    }

    void complete(Task task, String person) {
        complete(task, person, Map.of());
    }

    Task only(long session, String step) {
        return open(session).taskDefinitionKey(step).singleResult();
    }

    Task ballot(long session, String member) {
        return open(session)
                .taskDefinitionKey(CouncilSessionProcess.CAST_BALLOT)
                .taskAssignee(member)
                .singleResult();
    }

    List<String> openSteps(long session) {
        return open(session).list().stream().map(Task::getTaskDefinitionKey).toList();
    }

    List<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .toList();
    }

    /** Where background work waits. */
    List<String> waitingJobs(long session) {
        return jobs(session).stream().map(this::activity).toList();
    }

    /** Runs the background work behind the ballots or behind the closing. */
    void runJobsBehind(long session, String step) {
        jobs(session).stream()
                .filter(job -> activity(job).startsWith(step))
                .forEach(job -> management.executeJob(job.getId()));
    }

    private List<Job> jobs(long session) {
        var instances = runtime.createProcessInstanceQuery()
                .processDefinitionKey(CouncilSessionProcess.KEY)
                .processInstanceBusinessKey(Long.toString(session))
                .list();
        return instances.stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    private String activity(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** Lets all of them begin at the same moment; what failed. */
    static List<Throwable> together(List<? extends Runnable> works) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(works.size());
        var start = new CountDownLatch(1);
        try {
            var running = new ArrayList<Future<Boolean>>();
            for (var work : works) {
                Callable<Boolean> waiting = () -> {
                    start.await();
                    work.run();
                    return true;
                };
                running.add(threads.submit(waiting));
            }
            start.countDown();
            return failures(running);
        } finally {
            threads.shutdown();
        }
    }

    private static List<Throwable> failures(List<Future<Boolean>> running) throws InterruptedException {
        var failures = new ArrayList<Throwable>();
        for (var future : running) {
            try {
                future.get();
            } catch (ExecutionException failed) {
                failures.add(failed.getCause());
            }
        }
        return failures;
    }

    private TaskQuery open(long session) {
        return tasks.createTaskQuery()
                .processDefinitionKey(CouncilSessionProcess.KEY)
                .processInstanceBusinessKey(Long.toString(session));
    }
}
