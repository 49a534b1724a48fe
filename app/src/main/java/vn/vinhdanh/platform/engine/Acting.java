package vn.vinhdanh.platform.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;

/** Lets a piece of work run in the name of a person, for pages and for the engine alike. */
@Component
public class Acting {

    private final IdentityService identities;

    Acting(IdentityService identities) {
        this.identities = identities;
    }

    /** Runs the work as the person and gives the thread back as it was. */
    public <T> T as(Actor person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(person)));
        try {
            return forEngine(person, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Runs the work as the person and gives the thread back as it was. */
    public void as(Actor person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    /** Runs the work as the person for the engine only. */
    public <T> T forEngine(Actor person, Supplier<T> work) {
        var before = identities.getCurrentAuthentication();
        identities.setAuthentication(person.userName(), List.copyOf(person.groups()), List.of(person.department()));
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
            if (before != null) {
                identities.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }
}
