package vn.vinhdanh.platform.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands the open steps of a case from the people of some groups to those of others, in the transaction that moves the case. */
@Component
public class Handover {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AuthorizationService grants;
    private final CandidateLinks links;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;

    Handover(
            TaskService tasks,
            RuntimeService runtime,
            AuthorizationService grants,
            CandidateLinks links,
            ApplicationEventPublisher events,
            JdbcClient sql) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.grants = grants;
        this.links = links;
        this.events = events;
        this.sql = sql;
    }

    /**
     * Hands over every step that waits for one of the groups; whoever has taken it and does not belong to the new ones
     * gives it back. {@code displayCopies} are what Tasklist shows from now on.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(String process, long caseId, Map<String, String> groups, Map<String, String> displayCopies) {
        links.quietly(() -> {
            for (var task : open(process, caseId)) {
                tasks.setVariablesLocal(task.getId(), displayCopies);
                var from = links.groupsOf(task.getId()).stream()
                        .filter(groups::containsKey)
                        .collect(Collectors.toSet());
                if (!from.isEmpty()) {
                    hand(task, from, groups);
                    events.publishEvent(opened(process, caseId, task, from, groups, displayCopies));
                }
            }
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(process)
                    .processInstanceBusinessKey(Long.toString(caseId))
                    .list()
                    .forEach(instance -> runtime.setVariables(instance.getId(), displayCopies));
        });
    }

    private List<Task> open(String process, long caseId) {
        return tasks.createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(Long.toString(caseId))
                .list();
    }

    /** The engine grants work to new candidates by itself; the grants of the old ones stay there, so they go here. */
    private void hand(Task task, Set<String> from, Map<String, String> groups) {
        var to = from.stream().map(groups::get).collect(Collectors.toSet());
        to.forEach(group -> tasks.addCandidateGroup(task.getId(), group));
        for (var group : from) {
            tasks.deleteCandidateGroup(task.getId(), group);
            revoke(task, grants.createAuthorizationQuery().groupIdIn(group));
        }
        var assignee = task.getAssignee();
        if (assignee != null && !isInOneOf(assignee, to)) {
            tasks.setAssignee(task.getId(), null);
            revoke(task, grants.createAuthorizationQuery().userIdIn(assignee));
        }
    }

    private void revoke(Task task, AuthorizationQuery whose) {
        var atTheTask = whose.resourceId(task.getId());
        Stream.of(Resources.TASK, Resources.HISTORIC_TASK)
                .flatMap(kind -> atTheTask.resourceType(kind).list().stream())
                .forEach(grant -> grants.deleteAuthorization(grant.getId()));
    }

    private boolean isInOneOf(String person, Set<String> groups) {
        return sql.sql("select exists (select from camunda.act_id_membership"
                        + " where user_id_ = :person and group_id_ = any(:groups))")
                .param("person", person)
                .param("groups", groups.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private static StepOpened opened(
            String process,
            long caseId,
            Task task,
            Set<String> from,
            Map<String, String> groups,
            Map<String, String> displayCopies) {
        return new StepOpened(
                task.getId(),
                process,
                caseId,
                task.getTaskDefinitionKey(),
                task.getName(),
                displayCopies.get("unitName") + ", " + displayCopies.get("callTitle"),
                task.getTenantId(),
                from.stream().map(groups::get).collect(Collectors.toUnmodifiableSet()),
                null);
    }
}
