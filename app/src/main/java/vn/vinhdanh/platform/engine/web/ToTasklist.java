package vn.vinhdanh.platform.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Camunda's own entrance leads straight to Tasklist. */
class ToTasklist extends OncePerRequestFilter {

    private static final Set<String> ENTRANCES = Set.of("/camunda", "/camunda/", "/camunda/app", "/camunda/app/");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (ENTRANCES.contains(path) || path.startsWith("/camunda/app/welcome")) {
            response.sendRedirect("/camunda/app/tasklist/default/");
        } else {
            chain.doFilter(request, response);
        }
    }
}
