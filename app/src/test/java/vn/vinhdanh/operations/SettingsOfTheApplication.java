package vn.vinhdanh.operations;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The names of all settings that the application reads: those of Spring Boot and the engine as their metadata lists them, and
 * ours as records and in {@code application.yaml}.
 */
record SettingsOfTheApplication(Set<String> names) {

    static SettingsOfTheApplication all() throws IOException {
        var names = new TreeSet<String>();
        addDescribed("classpath*:META-INF/spring-configuration-metadata.json", names);
        addDescribed("classpath*:META-INF/additional-spring-configuration-metadata.json", names);
        addOfRecords(names);
        addOfFile(names);
        return new SettingsOfTheApplication(names);
    }

    private static void addDescribed(String pattern, Set<String> names) throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            try (var stream = file.getInputStream()) {
                for (var property : new ObjectMapper().readTree(stream).path("properties")) {
                    names.add(property.get("name").asText());
                }
            }
        }
    }

    private static void addOfRecords(Set<String> names) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var found : scanner.findCandidateComponents("vn.vinhdanh")) {
            var type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            var prefix = type.getAnnotation(ConfigurationProperties.class).value();
            for (var component : type.getRecordComponents()) {
                names.add(prefix + "." + DataObjectPropertyName.toDashedForm(component.getName()));
            }
        }
    }

    private static void addOfFile(Set<String> names) {
        var file = new YamlPropertiesFactoryBean();
        file.setResources(new ClassPathResource("application.yaml"));
        names.addAll(file.getObject().stringPropertyNames());
    }

    boolean has(String property) {
        return names.contains(property);
    }

    /** Whether Spring Boot hands a variable of this name to one of the settings. */
    boolean hasVariable(String variable) {
        return variables().contains(variable);
    }

    private Set<String> variables() {
        return names.stream()
                .flatMap(name -> Stream.of(name.replace("-", ""), name.replace("-", "_")))
                .map(name -> name.replace('.', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
