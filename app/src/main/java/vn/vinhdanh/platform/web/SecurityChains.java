package vn.vinhdanh.platform.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may reach what over HTTP: four doors, each closed at the end. Which calls of the engine's REST interface a person
 * has behind Tasklist stands in {@code engine-rest-allow-list.txt}; what they see there, the engine decides by task.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String ENGINE = "/camunda/api/engine/engine/{engine}";

    private final Doors doors;

    SecurityChains(Doors doors) {
        this.doors = doors;
    }

    /** The engine's REST interface for programs of process admins: a proof with each call, no session, so no CSRF. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return doors.ofPrograms(doors.common(http))
                .securityMatcher(at("/engine-rest/**"))
                .authorizeHttpRequests(calls -> calls.requestMatchers(
                                at(POST, "/engine-rest/deployment/**"),
                                at(DELETE, "/engine-rest/deployment/**"),
                                at(POST, "/engine-rest/identity/**"))
                        .denyAll()
                        .anyRequest()
                        .access(doors.processAdmin()))
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS)
                        // a browser's session beside the proof stays as it is
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(doors.answeringInJson())
                .build();
    }

    /** Tasklist for everyone, Cockpit and Admin for process admins; Camunda's own CSRF filter guards here. */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        return doors.common(http)
                .securityMatcher(at("/camunda/**"))
                .authorizeHttpRequests(calls -> calls.requestMatchers(
                                at("/camunda/api/admin/setup/**"),
                                at("/camunda/app/admin/{engine}/setup/**"),
                                at(POST, "/camunda/api/admin/auth/user/**"),
                                at(POST, ENGINE + "/deployment/**"),
                                at(DELETE, ENGINE + "/deployment/**"),
                                at(POST, ENGINE + "/identity/**"))
                        .denyAll()
                        .requestMatchers(at("/camunda/api/engine/**"))
                        .access(doors.engineCall())
                        .requestMatchers(
                                at(GET, "/camunda/api/admin/auth/user/{engine}"),
                                at(GET, "/camunda/api/tasklist/**"),
                                at(GET, "/camunda/app/tasklist/**"),
                                at(GET, "/camunda/lib/**"),
                                at(GET, "/camunda/assets/**"),
                                at(GET, "/camunda/favicon.ico"))
                        .authenticated()
                        .requestMatchers(
                                at("/camunda/api/cockpit/**"),
                                at("/camunda/api/admin/**"),
                                at(GET, "/camunda/app/cockpit/**"),
                                at(GET, "/camunda/app/admin/**"))
                        .access(doors.processAdmin())
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(doors.returningToPages())
                .exceptionHandling(doors.answeringOrSigningIn())
                .build();
    }

    /** Our own pages, guarded by Spring's CSRF token, which lies in the session and not in a cookie. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return doors.ofPeople(doors.common(http))
                .securityMatcher(at("/**"))
                .authorizeHttpRequests(pages -> pages.requestMatchers(
                                at(GET, "/css/**"),
                                at(GET, "/js/**"),
                                at(GET, "/images/**"),
                                at(GET, "/webjars/**"),
                                at(GET, "/favicon.ico"),
                                at(GET, "/sign-in"),
                                at(GET, "/lookup/**"),
                                at("/error"))
                        .permitAll()
                        .requestMatchers(at("/admin/**"))
                        .access(doors.processAdmin())
                        .requestMatchers(
                                at("/"),
                                at("/sign-out"),
                                at("/workspace/**"),
                                at("/calls/**"),
                                at("/catalogue/**"),
                                at("/council/**"),
                                at("/decisions/**"),
                                at("/documents/**"),
                                at("/mail-preference"),
                                at("/nominations/**"),
                                at("/people/**"),
                                at("/proposals/**"),
                                at("/search/**"),
                                at("/my-work"),
                                at("/appraisals"),
                                at("/conduct/**"),
                                at("/duplicates/**"),
                                at("/quotas/**"),
                                at("/units/**"),
                                at("/overdrafts/**"),
                                at("/register/**"),
                                at("/reports/**"),
                                at("/substitutions/**"),
                                at(GET, "/tasks/{task}"))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .requestCache(doors.returningToPages())
                .exceptionHandling(doors.answeringOrSigningIn())
                .build();
    }

    /** Whether this node is ready, for the proxy in front; on a port of its own, see {@code application-production.yaml}. */
    @Bean
    @Order(0)
    SecurityFilterChain health(HttpSecurity http) throws Exception {
        return http.securityMatcher(at("/actuator/**"))
                .authorizeHttpRequests(calls -> calls.requestMatchers(at(GET, "/actuator/health/**"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .headers(HeadersConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(doors.answeringInJson())
                .build();
    }

    private static RequestMatcher at(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }

    private static RequestMatcher at(HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, path);
    }
}
