package vn.vinhdanh.platform.engine.web;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.engine.EngineRights;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.platform.engine.OpenTasks;
import vn.vinhdanh.platform.web.ProblemWriter;

/** What Tasklist asks of us around a task: may it be completed like this, and giving it back. */
@RestController
class TaskActions {

    private static final Set<Class<?>> FIELD_TYPES =
            Set.of(String.class, Boolean.class, Integer.class, Long.class, Double.class);

    private final OpenTasks openTasks;
    private final TaskRehearsal rehearsal;
    private final ProblemWriter problems;
    private final TaskService tasks;
    private final EngineRights rights;

    TaskActions(
            OpenTasks openTasks,
            TaskRehearsal rehearsal,
            ProblemWriter problems,
            TaskService tasks,
            EngineRights rights) {
        this.openTasks = openTasks;
        this.rehearsal = rehearsal;
        this.problems = problems;
        this.tasks = tasks;
        this.rights = rights;
    }

    /** The token that a script in Tasklist sends along with what it posts to our pages. */
    @GetMapping(path = "/workspace/token", produces = "application/json")
    Map<String, String> token(CsrfToken token) {
        return Map.of("header", token.getHeaderName(), "token", token.getToken());
    }

    /** Whether the task could be completed with these fields, and where the case goes; a refusal says why not. */
    @PostMapping(path = "/workspace/tasks/{taskId}/check", produces = "application/json")
    Map<String, Object> check(@PathVariable String taskId, @RequestBody Map<String, Object> fields) {
        var task = mine(taskId);
        if (!fields.values().stream().allMatch(TaskActions::isFieldValue)) {
            throw Refusal.of("platform.door.badRequest");
        }
        var next = rehearsal.rehearse(task, fields);
        return Map.of("ok", true, "next", problems.tell(next));
    }

    /** Gives a taken task back to the group it was meant for. */
    @PostMapping(path = "/workspace/tasks/{taskId}/unclaim", produces = "application/json")
    Map<String, Boolean> giveBack(@PathVariable String taskId) {
        mine(taskId);
        return rights.own(() -> {
            if (tasks.getIdentityLinksForTask(taskId).stream().noneMatch(link -> "candidate".equals(link.getType()))) {
                throw Refusal.of("platform.task.onlyYou");
            }
            tasks.setAssignee(taskId, null);
            return Map.of("ok", true);
        });
    }

    private OpenTask mine(String taskId) {
        var task = openTasks.of(taskId);
        if (!task.claimedByMe()) {
            throw Refusal.of("platform.task.claimFirst");
        }
        return task;
    }

    private static boolean isFieldValue(@Nullable Object value) {
        return value == null || FIELD_TYPES.contains(value.getClass());
    }
}
