package vn.vinhdanh.platform.web;

import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** The parts of which the security chains are put together. */
@Component
class Doors {

    private final SignIn signIn;
    private final SessionAge sessionAge;
    private final FreshPerson freshPerson;
    private final Passes passes;
    private final DoorAnswers answers;

    Doors(SignIn signIn, SessionAge sessionAge, FreshPerson freshPerson, Passes passes, DoorAnswers answers) {
        this.signIn = signIn;
        this.sessionAge = sessionAge;
        this.freshPerson = freshPerson;
        this.passes = passes;
        this.answers = answers;
    }

    HttpSecurity common(HttpSecurity http) throws Exception {
        return signIn.keeping(http.addFilterAfter(sessionAge, SecurityContextHolderFilter.class))
                .addFilterBefore(freshPerson, AuthorizationFilter.class)
                // our own filter sets them on every answer, errors included
                .headers(HeadersConfigurer::disable);
    }

    AuthorizationManager<RequestAuthorizationContext> processAdmin() {
        return passes::ofProcessAdmin;
    }

    AuthorizationManager<RequestAuthorizationContext> engineCall() {
        return passes::forEngineCall;
    }

    Customizer<ExceptionHandlingConfigurer<HttpSecurity>> answeringInJson() {
        return failures -> failures.authenticationEntryPoint(answers.unauthorized())
                .accessDeniedHandler(answers.forbiddenInJson());
    }

    Customizer<ExceptionHandlingConfigurer<HttpSecurity>> answeringOrSigningIn() {
        return failures -> failures.authenticationEntryPoint(answers.signInOrUnauthorized())
                .accessDeniedHandler(answers.forbidden());
    }

    HttpSecurity ofPeople(HttpSecurity http) throws Exception {
        return signIn.ofPeople(http);
    }

    HttpSecurity ofPrograms(HttpSecurity http) throws Exception {
        return signIn.ofPrograms(http);
    }

    /** After signing in a person lands where they wanted to go, if that was a page. */
    Customizer<RequestCacheConfigurer<HttpSecurity>> returningToPages() {
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(DoorAnswers::wantsPage);
        pages.setMatchingRequestParameterName(null);
        return cache -> cache.requestCache(pages);
    }
}
