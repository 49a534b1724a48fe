package vn.vinhdanh.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends every session at its absolute age, however busy its person is. */
@Component
class SessionAge extends OncePerRequestFilter {

    private final Clock clock;
    private final Duration longest;

    SessionAge(Clock clock, @Value("${vinhdanh.session.longest}") Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isOver(Instant.ofEpochMilli(session.getCreationTime()))) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(Instant begun) {
        return begun.plus(longest).isBefore(clock.instant());
    }

    /** It belongs into the security chains only. */
    @Configuration(proxyBeanMethods = false)
    static class NotAFilterOfItsOwn {

        @Bean
        FilterRegistrationBean<SessionAge> sessionAgeOnlyInChains(SessionAge filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
