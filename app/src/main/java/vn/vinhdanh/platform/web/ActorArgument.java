package vn.vinhdanh.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.CurrentActor;

/** Hands the signed-in person to a page that asks for an {@link Actor}. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {

    private final CurrentActor currentActor;

    ActorArgument(CurrentActor currentActor) {
        this.currentActor = currentActor;
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
        return currentActor.get();
    }
}
