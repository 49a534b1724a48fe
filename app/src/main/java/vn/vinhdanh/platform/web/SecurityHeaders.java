package vn.vinhdanh.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the security headers of every answer, also of errors and refusals. Only Camunda's pages replace the content policy
 * by their own, see {@code application.yaml}: they need inline styles and eval.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "connect-src 'self'; img-src 'self' data: blob:; worker-src 'self'; frame-src 'self'; form-action 'self'; "
            + "base-uri 'none'; object-src 'none'; frame-ancestors ";

    private static final Pattern ASSET = Pattern.compile("/(css|js|webjars|camunda/(lib|assets|app))/.+\\.\\w+");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var framed = request.getRequestURI().startsWith("/workspace/");
        response.setHeader("Content-Security-Policy", POLICY + (framed ? "'self'" : "'none'"));
        response.setHeader("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, isAsset(request) ? "no-cache" : "no-store");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }

    /** The error page of a failed request is an answer of its own. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** A file that is the same for everyone: the browser keeps it and asks whether it is still good. */
    private static boolean isAsset(HttpServletRequest request) {
        return ASSET.matcher(request.getRequestURI()).matches();
    }
}
