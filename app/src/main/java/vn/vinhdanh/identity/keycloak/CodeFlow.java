package vn.vinhdanh.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The sign-in itself: authorization code with PKCE, state and nonce; whoever comes back is admitted or reads why not. */
@Component
@Profile("keycloak")
class CodeFlow implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    private static final Logger LOG = LoggerFactory.getLogger(CodeFlow.class);
    private static final String REFUSED = "refused:";

    private final OidcUserService users = new OidcUserService();
    private final RestClientAuthorizationCodeTokenResponseClient tokens =
            new RestClientAuthorizationCodeTokenResponseClient();
    private final Admission admission;

    CodeFlow(RestClient tokenEndpoint, Admission admission) {
        this.tokens.setRestClient(tokenEndpoint);
        this.admission = admission;
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> signIn) {
        signIn.loginPage("/sign-in")
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::admitted))
                .failureHandler(CodeFlow::failed);
    }

    private OidcUser admitted(OidcUserRequest request) {
        var user = users.loadUser(request);
        try {
            admission.admit(PersonOfKeycloak.ofToken(user.getClaims()));
            return user;
        } catch (SignInRefused refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error(REFUSED + refused.sentence()), refused);
        }
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : "";
        LOG.info("A sign-in through Keycloak failed: {}", failure.getMessage());
        response.sendRedirect(
                code.startsWith(REFUSED) ? "/sign-in?refused=" + code.substring(REFUSED.length()) : "/sign-in?failed");
    }
}
