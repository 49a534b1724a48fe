package vn.vinhdanh.identity.keycloak;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks Keycloak once in a while whether the session still stands there. Only its clear no ends the session here; a Keycloak that
 * cannot be reached does not. Of requests at the same moment one asks and the others go on.
 */
@Component
@Profile("keycloak")
class StillSignedIn extends OncePerRequestFilter {

    private final KeycloakSession sessions;
    private final Set<String> asking = ConcurrentHashMap.newKeySet();

    StillSignedIn(KeycloakSession sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken proof
                && asking.add(session.getId())) {
            try {
                if (!sessions.stands(proof, request, response)) {
                    session.invalidate();
                    SecurityContextHolder.clearContext();
                }
            } finally {
                asking.remove(session.getId());
            }
        }
        chain.doFilter(request, response);
    }

    /** It belongs into the security chains only. */
    @Configuration(proxyBeanMethods = false)
    @Profile("keycloak")
    static class NotAFilterOfItsOwn {

        @Bean
        FilterRegistrationBean<StillSignedIn> stillSignedInOnlyInChains(StillSignedIn filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
