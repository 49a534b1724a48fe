package vn.vinhdanh.access;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address of the running application, asked of the parts that answer: nothing is listed here by hand. */
@Component
class Routes {

    private static final Pattern OF_SECURITY = Pattern.compile("PathPattern \\[(?:(\\w+) )?(/[^\\]]+)]");

    private final WebApplicationContext context;

    Routes(WebApplicationContext context) {
        this.context = context;
    }

    Set<Route> all() {
        var routes = new TreeSet<Route>();
        beans(RequestMappingInfoHandlerMapping.class).flatMap(Routes::pages).forEach(routes::add);
        beans(AbstractUrlHandlerMapping.class)
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .forEach(path -> routes.add(new Route("GET", path)));
        securityEndpoints().forEach(routes::add);
        webapps().forEach(routes::add);
        servlets().flatMap(this::resources).forEach(routes::add);
        return routes;
    }

    private <T> Stream<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values().stream();
    }

    private static Stream<Route> pages(AbstractHandlerMethodMapping<RequestMappingInfo> mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(page -> !isOfTests(page.getValue()))
                .flatMap(
                        page -> page.getKey().getPatternValues().stream().flatMap(path -> routes(page.getKey(), path)));
    }

    private static Stream<Route> routes(RequestMappingInfo page, String path) {
        var methods = page.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? Stream.of(new Route("*", path))
                : methods.stream().map(method -> new Route(method.name(), path));
    }

    private static boolean isOfTests(HandlerMethod page) {
        var source = ClassUtils.getUserClass(page.getBeanType())
                .getProtectionDomain()
                .getCodeSource();
        return source != null && source.getLocation().getPath().endsWith("/test-classes/");
    }

    /** Sign-in, sign-out and whatever else Spring Security answers itself: the paths its filters wait for. */
    private Stream<Route> securityEndpoints() {
        return context.getBean(FilterChainProxy.class).getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .flatMap(filter -> matchersOf(filter).stream())
                .map(matcher -> OF_SECURITY.matcher(matcher.toString()))
                .filter(Matcher::matches)
                .map(found -> new Route(found.group(1) == null ? "*" : found.group(1), found.group(2)));
    }

    private static List<Object> matchersOf(Filter filter) {
        var matchers = new ArrayList<>();
        ReflectionUtils.doWithFields(
                filter.getClass(),
                field -> {
                    ReflectionUtils.makeAccessible(field);
                    matchers.add(field.get(filter));
                },
                field -> !Modifier.isStatic(field.getModifiers())
                        && RequestMatcher.class.isAssignableFrom(field.getType()));
        return matchers.stream().filter(Objects::nonNull).toList();
    }

    private static Stream<Route> webapps() {
        var pages = "classpath*:META-INF/resources/webjars/camunda/app/*/index.html";
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pages))
                    .map(page -> page.toString().replaceAll(".*/app/([^/]+)/index.html.*", "$1"))
                    .map(app -> new Route("GET", "/camunda/app/" + app + "/{engine}/"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<? extends ServletRegistration> servlets() {
        var servlets = context.getServletContext();
        return servlets == null
                ? Stream.empty()
                : servlets.getServletRegistrations().values().stream()
                        .filter(servlet -> servlet.getMappings().stream().anyMatch(path -> path.endsWith("/*")));
    }

    private Stream<Route> resources(ServletRegistration servlet) {
        var resources = application(servlet).map(Application::getClasses).orElse(Set.of());
        return servlet.getMappings().stream()
                .flatMap(path -> resources.isEmpty()
                        ? Stream.of(new Route("*", path + "*"))
                        : JaxRsRoutes.below(path.replace("/*", ""), resources.stream()).stream());
    }

    /** Camunda names the class to its servlet, Spring Boot hands over a bean. */
    private Optional<Application> application(ServletRegistration servlet) {
        var named = servlet.getInitParameter("jakarta.ws.rs.Application");
        if (named != null) {
            return Optional.of((Application) BeanUtils.instantiateClass(ClassUtils.resolveClassName(named, null)));
        }
        return beans(Application.class)
                .filter(bean -> servlet.getName().equals(bean.getClass().getName()))
                .findFirst();
    }
}
