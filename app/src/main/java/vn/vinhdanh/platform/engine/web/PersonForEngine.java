package vn.vinhdanh.platform.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.vinhdanh.platform.engine.Acting;
import vn.vinhdanh.platform.engine.SignedIn;

/** On our own pages and on the engine's REST interface, the engine acts for the person of the request. */
class PersonForEngine extends OncePerRequestFilter {

    private final Acting acting;

    PersonForEngine(Acting acting) {
        this.acting = acting;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        var failure = acting.forEngine(signedIn.getPrincipal(), () -> rest(request, response, chain));
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable ServletException rest(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (ServletException e) {
            return e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Camunda's web applications bring their own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/camunda/");
    }
}
