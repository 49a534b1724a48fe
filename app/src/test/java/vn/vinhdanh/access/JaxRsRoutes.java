package vn.vinhdanh.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The routes of JAX-RS resources and of what they lead on to, read from their annotations. */
final class JaxRsRoutes {

    private final Set<Route> routes = new HashSet<>();

    private JaxRsRoutes() {}

    static Set<Route> below(String base, Stream<Class<?>> resources) {
        var found = new JaxRsRoutes();
        resources.forEach(
                resource -> pathOf(family(resource)).ifPresent(path -> found.add(join(base, path), resource)));
        return found.routes;
    }

    private void add(String base, Class<?> resource) {
        Arrays.stream(resource.getMethods())
                .filter(method -> !method.isBridge())
                .forEach(method -> add(base, method));
    }

    private void add(String base, Method method) {
        var declared = declarations(method);
        var path = pathOf(declared.stream());
        var verb = declared.stream()
                .flatMap(each -> Arrays.stream(each.getAnnotations()))
                .map(Annotation::annotationType)
                .filter(kind -> kind.isAnnotationPresent(HttpMethod.class))
                .findFirst();
        var full = join(base, path.orElse(""));
        if (verb.isPresent()) {
            routes.add(new Route(verb.get().getAnnotation(HttpMethod.class).value(), full));
        } else if (path.isPresent()) {
            add(full, method.getReturnType());
        }
    }

    /** The method as its class, the classes above and the interfaces declare it: annotations are inherited. */
    private static List<Method> declarations(Method method) {
        return family(method.getDeclaringClass())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(each -> each.getName().equals(method.getName())
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()))
                .toList();
    }

    private static Stream<Class<?>> family(Class<?> type) {
        var parents = Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return Stream.concat(Stream.of(type), parents.flatMap(JaxRsRoutes::family));
    }

    private static Optional<String> pathOf(Stream<? extends AnnotatedElement> places) {
        return places.map(place -> place.getAnnotation(Path.class))
                .filter(path -> path != null)
                .map(Path::value)
                .findFirst();
    }

    /** {@code /a} and {@code b/{id : .+}/} make {@code /a/b/{id}}. */
    private static String join(String base, String path) {
        var plain = path.replaceAll("\\{\\s*([\\w-]+)\\s*:[^}]*}", "{$1}");
        return (base + "/" + plain).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
