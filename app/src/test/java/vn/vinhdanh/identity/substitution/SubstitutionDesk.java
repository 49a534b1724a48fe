package vn.vinhdanh.identity.substitution;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessDate;
import vn.vinhdanh.platform.engine.Acting;

/** Arranges substitutions and looks at tasks as their people do; clears up, because all tests share one database. */
@Component
class SubstitutionDesk {

    static final LocalDate TODAY = LocalDate.of(2015, 8, 20);

    private final Substitutions substitutions;
    private final SubstitutesAtTasks candidates;
    private final BusinessDate date;
    private final Acting acting;
    private final Engine engine;

    SubstitutionDesk(
            Substitutions substitutions,
            SubstitutesAtTasks candidates,
            BusinessDate date,
            Acting acting,
            Engine engine) {
        this.substitutions = substitutions;
        this.candidates = candidates;
        this.date = date;
        this.acting = acting;
        this.engine = engine;
    }

    void arrange(Actor absent, Actor substitute, LocalDate from, LocalDate to, String... steps) {
        substitutions.arrange(form(absent.userName(), substitute.userName(), from, to, steps), absent);
    }

    void today(Actor absent, Actor substitute, String... steps) {
        arrange(absent, substitute, TODAY, TODAY, steps);
    }

    static SubstitutionForm form(String absent, String substitute, LocalDate from, LocalDate to, String... steps) {
        return new SubstitutionForm(absent, substitute, day(from), day(to), List.of(steps), "Đi công tác tại Hà Nội");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    /** The next round of the worker on the business day. */
    void dayBegins(LocalDate day) {
        date.set(day);
        candidates.refresh();
    }

    /** What the worker does each half minute. */
    void workerRuns() {
        candidates.refresh();
    }

    void endAll(Actor person) {
        substitutions.visibleTo(person).stream()
                .filter(row -> row.endedBy() == null)
                .forEach(row -> substitutions.end(row.id(), person));
    }

    void clear() {
        engine.sql().sql("delete from identity.substitution").update();
        date.reset();
        candidates.refresh();
    }

    /** Whether Tasklist lists the open task to the person, by the ready-made filters and by the engine's grants. */
    boolean sees(Actor person, String task) {
        return acting.as(person, () -> {
            var listed = List.of("Việc của tôi và nhóm tôi", "Việc chờ nhóm tôi nhận").stream()
                    .anyMatch(name -> engine.list(name).contains(task));
            var readable = engine.tasks().createTaskQuery().taskId(task).count() == 1;
            if (listed != readable) {
                throw new AssertionError("list and grant differ: " + listed + ", " + readable);
            }
            return listed;
        });
    }

    void claim(Actor person, String task) {
        acting.as(person, () -> engine.tasks().claim(task, person.userName()));
    }

    void complete(Actor person, String task, Map<String, Object> fields) {
        acting.as(person, () -> {
            if (!person.userName().equals(engine.task(task).getAssignee())) {
                engine.tasks().claim(task, person.userName());
            }
            engine.forms().submitTaskForm(task, fields);
        });
    }

    String task(long proposal) {
        return engine.tasks()
                .createTaskQuery()
                .processDefinitionKey("unit-proposal")
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
    }

    String assignee(String task) {
        return engine.task(task).getAssignee();
    }

    JdbcClient sql() {
        return engine.sql();
    }

    /** The engine's services that a desk needs. */
    @Component
    record Engine(ProcessEngine services, JdbcClient sql) {

        TaskService tasks() {
            return services.getTaskService();
        }

        FormService forms() {
            return services.getFormService();
        }

        Task task(String id) {
            return tasks().createTaskQuery().taskId(id).singleResult();
        }

        List<String> list(String filterName) {
            FilterService filters = services.getFilterService();
            var filter = filters.createTaskFilterQuery().filterName(filterName).singleResult();
            return filters.<Task>listPage(filter.getId(), 0, 1_000).stream()
                    .map(Task::getId)
                    .toList();
        }
    }
}
