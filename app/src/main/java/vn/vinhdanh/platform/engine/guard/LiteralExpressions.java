package vn.vinhdanh.platform.engine.guard;

import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Lets only the fixed expressions of the ready-made filters through, in queries, in their {@code or} parts and in
 * stored filters: the engine itself checks the outermost query only (CVE-2026-109432).
 */
public class LiteralExpressions extends CommandInterceptor {

    public static final String ME = "${currentUser()}";
    public static final String MY_GROUPS = "${ownGroups.list()}";
    public static final String NOW = "${now()}";
    public static final String IN_THREE_DAYS = "${dateTime().plusDays(3)}";

    private static final Set<String> ALLOWED = Set.of(ME, MY_GROUPS, NOW, IN_THREE_DAYS);

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            check(query);
        } else if (command instanceof AbstractExecuteFilterCmd filter) {
            checkStored(filter);
        } else if (command instanceof SaveFilterCmd save) {
            checkSaved((Filter) field(SaveFilterCmd.class, "filter", save));
        }
        return next.execute(command);
    }

    private static void checkSaved(@Nullable Filter filter) {
        if (filter != null && filter.getQuery() != null) {
            check(filter.getQuery());
        }
    }

    /** The query of a filter runs inside the command, past every interceptor; so it is looked at beforehand. */
    private static void checkStored(AbstractExecuteFilterCmd command) {
        var extending = field(AbstractExecuteFilterCmd.class, "extendingQuery", command);
        if (extending instanceof AbstractQuery<?, ?> query) {
            check(query);
        }
        var id = (String) field(AbstractExecuteFilterCmd.class, "filterId", command);
        var filter = id == null
                ? null
                : Context.getCommandContext().getFilterManager().findFilterById(id);
        if (filter != null) {
            check(filter.getQuery());
        }
    }

    private static void check(AbstractQuery<?, ?> query) {
        checkPart(query);
        if (query instanceof TaskQueryImpl tasks) {
            tasks.getQueries().forEach(LiteralExpressions::checkPart);
        }
    }

    private static void checkPart(AbstractQuery<?, ?> query) {
        if (!ALLOWED.containsAll(query.getExpressions().values())) {
            throw new BadUserRequestException("Expression refused");
        }
    }

    private static @Nullable Object field(Class<?> type, String name, Object command) {
        var field = ReflectionUtils.findField(type, name);
        if (field == null) {
            throw new IllegalStateException("The engine has changed: no field " + name + " in " + type);
        }
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, command);
    }
}
