package vn.vinhdanh.identity.keycloak;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Ends the session at Keycloak too; when that cannot be reached, says that only the one here has ended. */
@Component
@Profile("keycloak")
class SignOutAtKeycloak implements LogoutSuccessHandler {

    private static final java.util.Locale VIETNAMESE = java.util.Locale.forLanguageTag("vi-VN");

    private final KeycloakReach reach;
    private final ITemplateEngine pages;
    private final OidcClientInitiatedLogoutSuccessHandler atKeycloak;

    SignOutAtKeycloak(KeycloakReach reach, ITemplateEngine pages, ClientRegistrationRepository clients) {
        this.reach = reach;
        this.pages = pages;
        this.atKeycloak = new OidcClientInitiatedLogoutSuccessHandler(clients);
        atKeycloak.setPostLogoutRedirectUri("{baseUrl}/sign-in?signedOut");
        atKeycloak.setDefaultTargetUrl("/sign-in?signedOut");
        atKeycloak.setRedirectStrategy((request, response, url) -> leadOn(response, url));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication proof)
            throws IOException, ServletException {
        if (reach.isThere()) {
            atKeycloak.onLogoutSuccess(request, response, proof);
        } else {
            response.sendRedirect("/sign-in?signedOutHere");
        }
    }

    /** A page, not a redirect: the content policy keeps forms from leading to another server. */
    private void leadOn(HttpServletResponse response, String url) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        var context = new Context(VIETNAMESE);
        context.setVariable("next", url);
        pages.process("identity/signing-out", context, response.getWriter());
    }
}
