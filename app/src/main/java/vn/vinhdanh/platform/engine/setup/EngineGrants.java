package vn.vinhdanh.platform.engine.setup;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;

import java.util.Arrays;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.engine.EngineRights;

/**
 * What the engine allows beyond the grant that each task gives its candidates. Everyone: the task list and the names of
 * processes. Process admins: the instances and tasks of their department, in Cockpit too; not the shared definitions,
 * accounts and grants themselves, which reach into other departments.
 */
@Component
public class EngineGrants {

    private static final Permission[] ON_INSTANCES = {
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.UPDATE_INSTANCE,
        ProcessDefinitionPermissions.DELETE_INSTANCE,
        ProcessDefinitionPermissions.MIGRATE_INSTANCE,
        ProcessDefinitionPermissions.RETRY_JOB,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.UPDATE_TASK,
        ProcessDefinitionPermissions.TASK_ASSIGN,
        ProcessDefinitionPermissions.READ_HISTORY,
        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
        ProcessDefinitionPermissions.READ_HISTORY_VARIABLE
    };

    private final AuthorizationService authorizations;
    private final EngineRights rights;

    EngineGrants(AuthorizationService authorizations, EngineRights rights) {
        this.authorizations = authorizations;
        this.rights = rights;
    }

    /** The little that everyone who is signed in may do. */
    void ensureForEveryone() {
        ensure(null, Resources.APPLICATION, "tasklist", ACCESS);
        ensure(null, Resources.FILTER, Authorization.ANY, READ);
        ensure(null, Resources.PROCESS_DEFINITION, Authorization.ANY, READ);
    }

    /** That people read their own profile, which Tasklist shows them. */
    public void ensureForPerson(String userName) {
        rights.own(() -> {
            var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setUserId(userName);
            grant.setResource(Resources.USER);
            grant.setResourceId(userName);
            grant.setPermissions(new Permission[] {READ});
            return authorizations.saveAuthorization(grant);
        });
    }

    /** What the process admins of one department may do besides. */
    public void ensureForProcessAdmins(String group) {
        ensure(group, Resources.APPLICATION, Authorization.ANY, ACCESS);
        ensure(group, Resources.PROCESS_DEFINITION, Authorization.ANY, ON_INSTANCES);
        ensure(group, Resources.DECISION_DEFINITION, Authorization.ANY, READ);
        ensure(group, Resources.DECISION_REQUIREMENTS_DEFINITION, Authorization.ANY, READ);
        ensure(group, Resources.DEPLOYMENT, Authorization.ANY, READ);
        ensure(group, Resources.TASK, Authorization.ANY, TaskPermissions.ALL);
        ensure(group, Resources.PROCESS_INSTANCE, Authorization.ANY, ProcessInstancePermissions.ALL);
        ensure(group, Resources.BATCH, Authorization.ANY, BatchPermissions.ALL);
        ensure(group, Resources.OPERATION_LOG_CATEGORY, Authorization.ANY, UserOperationLogCategoryPermissions.READ);
    }

    private void ensure(@Nullable String group, Resource resource, String id, Permission... permissions) {
        rights.own(() -> {
            var grant = find(group, resource, id);
            // written once only: a program signs in with each call, and two at once would collide on the row
            if (grant.getId() == null || !Arrays.stream(permissions).allMatch(grant::isPermissionGranted)) {
                grant.setPermissions(permissions);
                authorizations.saveAuthorization(grant);
            }
            return grant;
        });
    }

    private Authorization find(@Nullable String group, Resource resource, String id) {
        var query =
                authorizations.createAuthorizationQuery().resourceType(resource).resourceId(id);
        var found = group == null
                ? query.authorizationType(Authorization.AUTH_TYPE_GLOBAL).singleResult()
                : query.groupIdIn(group).singleResult();
        return found == null ? create(group, resource, id) : found;
    }

    private Authorization create(@Nullable String group, Resource resource, String id) {
        var created = authorizations.createNewAuthorization(
                group == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
        if (group != null) {
            created.setGroupId(group);
        }
        created.setResource(resource);
        created.setResourceId(id);
        return created;
    }
}
