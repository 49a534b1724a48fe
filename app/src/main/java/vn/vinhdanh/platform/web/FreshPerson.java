package vn.vinhdanh.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.vinhdanh.platform.engine.People;
import vn.vinhdanh.platform.engine.SignedIn;

/** Looks the person up anew for each request, so that what was taken away is gone at once, however they signed in. */
@Component
class FreshPerson extends OncePerRequestFilter {

    private final People people;

    FreshPerson(People people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var proof = SecurityContextHolder.getContext().getAuthentication();
        if (proof != null && proof.isAuthenticated() && !(proof instanceof AnonymousAuthenticationToken)) {
            people.find(proof.getName())
                    .ifPresentOrElse(
                            person -> SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(person))),
                            () -> forget(request));
        }
        chain.doFilter(request, response);
    }

    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** It belongs into the security chains only. */
    @Configuration(proxyBeanMethods = false)
    static class NotAFilterOfItsOwn {

        @Bean
        FilterRegistrationBean<FreshPerson> freshPersonOnlyInChains(FreshPerson filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
