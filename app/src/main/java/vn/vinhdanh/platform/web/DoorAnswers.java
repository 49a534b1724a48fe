package vn.vinhdanh.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** What a closed door says: a page to a person, JSON to a script. */
@Component
public class DoorAnswers {

    private final ProblemWriter problems;

    DoorAnswers(ProblemWriter problems) {
        this.problems = problems;
    }

    /** A sentence in JSON for whoever is not signed in. */
    public AuthenticationEntryPoint unauthorized() {
        return (request, response, failure) -> problems.write(
                response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", "platform.door.signInFirst");
    }

    AuthenticationEntryPoint signInOrUnauthorized() {
        var signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
        var json = unauthorized();
        return (request, response, failure) -> {
            if (wantsPage(request)) {
                signIn.commence(request, response, failure);
            } else {
                json.commence(request, response, failure);
            }
        };
    }

    AccessDeniedHandler forbiddenInJson() {
        return (request, response, failure) ->
                problems.write(response, HttpServletResponse.SC_FORBIDDEN, "Forbidden", "platform.door.forbidden");
    }

    AccessDeniedHandler forbidden() {
        var json = forbiddenInJson();
        return (request, response, failure) -> {
            if (acceptsHtml(request)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
                json.handle(request, response, failure);
            }
        };
    }

    /** A person who follows a link or types an address, not a script or a frame's part. */
    static boolean wantsPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && acceptsHtml(request)
                && !request.getRequestURI().startsWith("/camunda/api/");
    }

    private static boolean acceptsHtml(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("HX-Request") == null
                && !request.getRequestURI().startsWith("/camunda/api/");
    }
}
