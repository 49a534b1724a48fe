package vn.vinhdanh.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.SignedIn;

/** Lets the frame of a task say that the person works in somebody's stead. */
@ControllerAdvice
class StandInNote {

    private final ActorArgument actors;

    StandInNote(ActorArgument actors) {
        this.actors = actors;
    }

    /** Both names, such as {@code B thay A}; absent when people do their own work. */
    @ModelAttribute("inStead")
    @Nullable
    String inStead(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(actors.at(request, signedIn.getPrincipal()))
                        .filter(actor -> actor.standingInFor() != null)
                        .map(Actor::fullName)
                        .orElse(null)
                : null;
    }
}
