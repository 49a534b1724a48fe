package vn.vinhdanh.identity.keycloak;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/** Keeps nothing: every node finds the sessions of a person in the table of sessions itself, see {@link BackChannelLogout}. */
class SessionsOfTheDatabase implements OidcSessionRegistry {

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        // the session's own row says whose it is
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String sessionId) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return List.of();
    }
}
