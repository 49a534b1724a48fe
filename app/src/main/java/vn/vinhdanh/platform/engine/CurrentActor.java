package vn.vinhdanh.platform.engine;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The signed-in person of the running request. */
@Component
public class CurrentActor {

    /** The person; without one nothing exists. */
    public Actor get() {
        return find().orElseThrow(NotFound::new);
    }

    /** The person; empty where the application works by itself. */
    public Optional<Actor> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.getPrincipal())
                : Optional.empty();
    }
}
