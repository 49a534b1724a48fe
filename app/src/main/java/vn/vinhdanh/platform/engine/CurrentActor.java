package vn.vinhdanh.platform.engine;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The signed-in person of the running request. */
@Component
public class CurrentActor {

    /** The person; without one nothing exists. */
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof SignedIn signedIn) {
            return signedIn.getPrincipal();
        }
        throw new NotFound();
    }
}
