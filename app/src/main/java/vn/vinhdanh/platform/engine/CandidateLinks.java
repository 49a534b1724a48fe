package vn.vinhdanh.platform.engine;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's side of a substitute at a task: candidate while the period lasts, and nothing left behind after it. */
@Component
class CandidateLinks {

    private final TaskService tasks;
    private final AuthorizationService grants;
    private final EngineRights rights;
    private final JdbcClient sql;

    CandidateLinks(TaskService tasks, AuthorizationService grants, EngineRights rights, JdbcClient sql) {
        this.tasks = tasks;
        this.grants = grants;
        this.rights = rights;
        this.sql = sql;
    }

    /** The engine itself grants work on the task to its new candidate. */
    void add(String taskId, String person) {
        quietly(() -> tasks.addCandidateUser(taskId, person));
    }

    /** Whoever has no right of their own to the task gives it back; the engine leaves its grant, so it goes here. */
    void remove(String taskId, String person) {
        quietly(() -> {
            var task = tasks.createTaskQuery().taskId(taskId).singleResult();
            if (task == null) {
                return;
            }
            tasks.deleteCandidateUser(taskId, person);
            if (!mayInOwnRight(taskId, person)) {
                if (person.equals(task.getAssignee())) {
                    tasks.setAssignee(taskId, null);
                }
                revoke(taskId, person);
            }
        });
    }

    /** The groups whose members may take the task. */
    Set<String> groupsOf(String taskId) {
        return sql.sql("""
                        select group_id_ from camunda.act_ru_identitylink
                         where task_id_ = ? and type_ = 'candidate' and group_id_ is not null
                        """).param(taskId).query(String.class).set();
    }

    private boolean mayInOwnRight(String taskId, String person) {
        return sql.sql("""
                        select exists (select from camunda.act_ru_identitylink link
                                         join camunda.act_id_membership on act_id_membership.group_id_ = link.group_id_
                                        where link.task_id_ = ? and link.type_ = 'candidate' and act_id_membership.user_id_ = ?)
                        """).param(taskId).param(person).query(Boolean.class).single();
    }

    private void revoke(String taskId, String person) {
        Stream.of(Resources.TASK, Resources.HISTORIC_TASK)
                .flatMap(
                        kind -> grants
                                .createAuthorizationQuery()
                                .resourceType(kind)
                                .resourceId(taskId)
                                .userIdIn(person)
                                .list()
                                .stream())
                .forEach(grant -> grants.deleteAuthorization(grant.getId()));
    }

    /** Not in the engine's operation log, which people read beside the task: the substitution has a record of its own. */
    void quietly(Runnable work) {
        rights.own(() -> {
            var command = Objects.requireNonNull(Context.getCommandContext());
            var logged = command.isUserOperationLogEnabled();
            command.disableUserOperationLog();
            try {
                work.run();
            } finally {
                if (logged) {
                    command.enableUserOperationLog();
                }
            }
            return true;
        });
    }
}
