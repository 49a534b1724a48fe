package vn.vinhdanh.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.ActorsAtTasks;
import vn.vinhdanh.platform.engine.CurrentActor;

/** Hands the signed-in person to a page that asks for an {@link Actor}; around a task, as they act at that task. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {

    private static final String WORKSPACE = "/workspace/tasks/";

    private final CurrentActor currentActor;
    private final ActorsAtTasks actorsAtTasks;

    ActorArgument(CurrentActor currentActor, ActorsAtTasks actorsAtTasks) {
        this.currentActor = currentActor;
        this.actorsAtTasks = actorsAtTasks;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        return http == null ? currentActor.get() : at(http, currentActor.get());
    }

    /** The person as they act in the request: in another's stead where only that lets them work on the task. */
    Actor at(HttpServletRequest request, Actor person) {
        var taskId = taskOf(request);
        return taskId == null ? person : actorsAtTasks.of(taskId, person);
    }

    private static @Nullable String taskOf(HttpServletRequest request) {
        var found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var inWorkspace = request.getRequestURI().startsWith(WORKSPACE);
        return inWorkspace && found instanceof Map<?, ?> variables ? (String) variables.get("taskId") : null;
    }
}
