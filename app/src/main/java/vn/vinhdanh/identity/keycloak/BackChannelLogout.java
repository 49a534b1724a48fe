package vn.vinhdanh.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Keycloak tells one node that a session has ended, and the session is gone on all of them: it is deleted where it is kept,
 * without the call to oneself that Spring Security makes by default.
 */
@Component
@Profile("keycloak")
class BackChannelLogout implements LogoutHandler {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient sql;

    BackChannelLogout(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient sql) {
        this.sessions = sessions;
        this.sql = sql;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication told) {
        if (told != null && told.getPrincipal() instanceof OidcLogoutToken token) {
            personOf(token)
                    .ifPresent(person -> sessions.findByPrincipalName(person).forEach((id, session) -> {
                        if (belongs(session, token)) {
                            sessions.deleteById(id);
                        }
                    }));
        }
    }

    private Optional<String> personOf(OidcLogoutToken token) {
        return sql.sql("select user_name from identity.account where subject = :subject")
                .param("subject", token.getSubject())
                .query(String.class)
                .optional();
    }

    /** Without a session id Keycloak means all sessions of the person. */
    private static boolean belongs(Session session, OidcLogoutToken token) {
        if (token.getSessionId() == null) {
            return true;
        }
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context == null
                || context.getAuthentication() == null
                || !(context.getAuthentication().getPrincipal() instanceof OidcUser user)
                || token.getSessionId().equals(user.getIdToken().getClaimAsString("sid"));
    }
}
