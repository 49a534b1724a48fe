package vn.vinhdanh.platform.engine.web;

import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.platform.engine.Acting;
import vn.vinhdanh.platform.web.ProblemWriter;

/** The filters around Camunda's web applications and REST interface, from the outermost to the innermost. */
@Configuration(proxyBeanMethods = false)
class EngineFilters {

    private static final int SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER;

    @Bean
    FilterRegistrationBean<Filter> toTasklist() {
        return filter(new ToTasklist(), SECURITY - 30, "/camunda", "/camunda/*");
    }

    @Bean
    FilterRegistrationBean<Filter> refusalsInVietnamese(ProblemWriter problems, JdbcClient jdbc) {
        return filter(new RefusalsInVietnamese(problems, jdbc), SECURITY - 20, "/camunda/api/*", "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<Filter> noncePerRequest() {
        return filter(new NoncePerRequest(), SECURITY - 10, "/camunda/*");
    }

    @Bean
    FilterRegistrationBean<Filter> signedInAtEngine() {
        var registration =
                filter(new ContainerBasedAuthenticationFilter(), SECURITY + 301, "/camunda/app/*", "/camunda/api/*");
        registration.setInitParameters(Map.of("authentication-provider", SignedInAtEngine.class.getName()));
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> personForEngine(Acting acting) {
        return filter(new PersonForEngine(acting), SECURITY + 302, "/*");
    }

    private static FilterRegistrationBean<Filter> filter(Filter filter, int order, String... paths) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns(paths);
        return registration;
    }
}
