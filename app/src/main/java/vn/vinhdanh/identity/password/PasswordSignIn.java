package vn.vinhdanh.identity.password;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.platform.engine.People;
import vn.vinhdanh.platform.engine.SignedIn;

/** Signs a person in with a password of ours. */
@Component
@Profile("!keycloak")
class PasswordSignIn implements AuthenticationProvider {

    private final People people;
    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final RecentPasswords recent;

    PasswordSignIn(People people, Accounts accounts, SignInThrottle throttle, RecentPasswords recent) {
        this.people = people;
        this.accounts = accounts;
        this.throttle = throttle;
        this.recent = recent;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var userName = attempt.getName();
        if (throttle.isClosed(userName)) {
            throw new LockedException("too many attempts");
        }
        if (!recent.holds(userName, passwordIn(attempt))) {
            check(userName, passwordIn(attempt));
        }
        return new SignedIn(people.find(userName).orElseThrow(() -> new BadCredentialsException("no department")));
    }

    private void check(String userName, String password) {
        if (!accounts.isPasswordOf(userName, password)) {
            throttle.failed(userName);
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.succeeded(userName);
        recent.add(userName, password);
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
