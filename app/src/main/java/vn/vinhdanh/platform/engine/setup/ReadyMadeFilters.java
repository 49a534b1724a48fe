package vn.vinhdanh.platform.engine.setup;

import static vn.vinhdanh.platform.engine.guard.LiteralExpressions.IN_THREE_DAYS;
import static vn.vinhdanh.platform.engine.guard.LiteralExpressions.ME;
import static vn.vinhdanh.platform.engine.guard.LiteralExpressions.MY_GROUPS;
import static vn.vinhdanh.platform.engine.guard.LiteralExpressions.NOW;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.engine.EngineRights;

/** The task lists that everyone finds in Tasklist; nobody makes filters of their own. */
@Component
class ReadyMadeFilters {

    private static final List<Map<String, String>> COLUMNS =
            List.of(Map.of("name", "unitName", "label", "Đơn vị"), Map.of("name", "callTitle", "label", "Đợt"));

    private final FilterService filters;
    private final TaskService tasks;
    private final EngineRights rights;

    ReadyMadeFilters(FilterService filters, TaskService tasks, EngineRights rights) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
    }

    void ensure() {
        ensure(1, "Việc của tôi và nhóm tôi", mineOrMyGroups(tasks.createTaskQuery()));
        ensure(2, "Việc tôi đã nhận", tasks.createTaskQuery().taskAssigneeExpression(ME));
        ensure(
                3,
                "Việc chờ nhóm tôi nhận",
                waitingForMe(tasks.createTaskQuery().or()).endOr());
        ensure(
                4,
                "Sắp đến hạn (3 ngày)",
                mineOrMyGroups(tasks.createTaskQuery()).dueAfterExpression(NOW).dueBeforeExpression(IN_THREE_DAYS));
        ensure(5, "Quá hạn", mineOrMyGroups(tasks.createTaskQuery()).dueBeforeExpression(NOW));
    }

    private static TaskQuery mineOrMyGroups(TaskQuery query) {
        return waitingForMe(query.or().taskAssigneeExpression(ME)).endOr();
    }

    /** A substitute is a candidate in person, not by a group. */
    private static TaskQuery waitingForMe(TaskQuery query) {
        return query.taskCandidateUserExpression(ME).taskCandidateGroupInExpression(MY_GROUPS);
    }

    private void ensure(int place, String name, TaskQuery query) {
        rights.own(() -> {
            var found = filters.createTaskFilterQuery().filterName(name).singleResult();
            var filter = found == null ? filters.newTaskFilter(name) : found;
            filter.setQuery(query);
            filter.setProperties(
                    Map.of("priority", place, "refresh", true, "showUndefinedVariable", false, "variables", COLUMNS));
            return filters.saveFilter(filter);
        });
    }
}
