package vn.vinhdanh.identity.keycloak;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.web.DoorAnswers;
import vn.vinhdanh.platform.web.ProblemWriter;

/** Lets programs of process admins in by a bearer token that Keycloak made for the audience {@code vinhdanh-rest}. */
@Component
@Profile("keycloak")
class ProgramTokens implements Customizer<OAuth2ResourceServerConfigurer<HttpSecurity>> {

    private final JwtAuthenticationProvider tokens;
    private final DoorAnswers answers;
    private final ProblemWriter problems;

    ProgramTokens(JwtDecoder decoder, DoorAnswers answers, ProblemWriter problems) {
        this.tokens = new JwtAuthenticationProvider(decoder);
        this.answers = answers;
        this.problems = problems;
        var names = new JwtAuthenticationConverter();
        names.setPrincipalClaimName("preferred_username");
        tokens.setJwtAuthenticationConverter(names);
    }

    @Override
    public void customize(OAuth2ResourceServerConfigurer<HttpSecurity> server) {
        var manager = new ProviderManager(new ToldApart(tokens));
        server.authenticationManagerResolver(request -> manager).authenticationEntryPoint(refused());
    }

    private AuthenticationEntryPoint refused() {
        var signInFirst = answers.unauthorized();
        return (request, response, failure) -> {
            if (failure instanceof KeycloakAway) {
                response.setHeader("Retry-After", "10");
                problems.write(
                        response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Unavailable", "identity.keycloak.away");
            } else {
                signInFirst.commence(request, response, failure);
            }
        };
    }

    /** A token that cannot be checked is another thing than a bad one. */
    private record ToldApart(AuthenticationProvider tokens) implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication proof) {
            try {
                return tokens.authenticate(proof);
            } catch (AuthenticationServiceException failure) {
                throw new KeycloakAway(failure);
            }
        }

        @Override
        public boolean supports(Class<?> kind) {
            return tokens.supports(kind);
        }
    }

    private static final class KeycloakAway extends AuthenticationException {

        private static final long serialVersionUID = 1;

        KeycloakAway(Throwable cause) {
            super("Keycloak cannot be reached", cause);
        }
    }
}
