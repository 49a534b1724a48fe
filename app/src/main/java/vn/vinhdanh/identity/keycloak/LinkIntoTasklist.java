package vn.vinhdanh.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * A browser that followed a link into Tasklist. The link names its task behind '#', which no server sees and which Keycloak's
 * form would drop, so a page of ours must note it before the browser goes there.
 */
@Component
@Profile("keycloak")
class LinkIntoTasklist {

    private final RequestCache wanted = new HttpSessionRequestCache();

    boolean isFollowed(HttpServletRequest request, HttpServletResponse response) {
        var page = wanted.getRequest(request, response);
        // what is no browser runs no script, and goes straight on
        return page != null
                && page.getRedirectUrl().contains("/camunda/app/tasklist/")
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }
}
