package vn.vinhdanh.platform.engine.setup;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.vinhdanh.platform.engine.ProcessTasks;

/** The beans that expressions may name; fetched when first used, because they in turn use the engine. */
class ExposedBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;
    private final Set<String> names;

    ExposedBeans(ApplicationContext context) {
        this.context = context;
        this.names = Set.copyOf(List.of(context.getBeanNamesForAnnotation(ProcessTasks.class)));
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name != null && names.contains(name.toString());
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name != null && containsKey(name) ? context.getBean(name.toString()) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return names.stream()
                .map(name -> Map.entry((Object) name, context.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
