package vn.vinhdanh.platform.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.vinhdanh.platform.Actor;

/** The proof of who is signed in, whichever way they did it; its authorities are the person's groups. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final Actor actor;

    public SignedIn(Actor actor) {
        super(groupsOf(actor));
        this.actor = actor;
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> groupsOf(Actor actor) {
        return actor.groups().stream()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public String getName() {
        return actor.userName();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && actor.equals(signedIn.actor) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, List.copyOf(getAuthorities()));
    }
}
