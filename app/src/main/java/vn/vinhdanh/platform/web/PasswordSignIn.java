package vn.vinhdanh.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.engine.People;
import vn.vinhdanh.platform.engine.SignedIn;
import vn.vinhdanh.platform.engine.setup.EngineGrants;

/** Signs a person in with the password that the engine keeps for them. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final People people;
    private final SignInThrottle throttle;
    private final EngineGrants grants;

    PasswordSignIn(People people, SignInThrottle throttle, EngineGrants grants) {
        this.people = people;
        this.throttle = throttle;
        this.grants = grants;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var userName = attempt.getName();
        if (throttle.isClosed(userName)) {
            throw new LockedException("too many attempts");
        }
        if (!people.isPasswordOf(userName, passwordIn(attempt))) {
            throttle.failed(userName);
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.succeeded(userName);
        return signedIn(userName);
    }

    private SignedIn signedIn(String userName) {
        var person = people.find(userName).orElseThrow(() -> new BadCredentialsException("no department"));
        person.groups().stream()
                .filter(group -> group.endsWith(".process-admin"))
                .forEach(grants::ensureForProcessAdmins);
        return new SignedIn(person);
    }

    private static String passwordIn(Authentication attempt) {
        @Nullable Object password = attempt.getCredentials();
        return password == null ? "" : password.toString();
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
