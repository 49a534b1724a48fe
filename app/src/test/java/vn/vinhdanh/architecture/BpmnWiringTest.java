package vn.vinhdanh.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.platform.engine.ProcessTasks;

/** Every call that a model makes reaches a public method with as many parameters. */
class BpmnWiringTest {

    private static final Pattern CALL = Pattern.compile("\\$\\{\\s*(\\w+Tasks)\\.(\\w+)\\(((?:[^()]|\\(\\))*)\\)\\s*}");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");

    private static final Map<String, JavaClass> BEANS = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.vinhdanh.workflow")
                    .stream()
                    .filter(type -> type.isAnnotatedWith(ProcessTasks.class))
                    .collect(Collectors.toMap(type -> Introspector.decapitalize(type.getSimpleName()), type -> type));

    static Stream<Path> models() {
        return Models.bpmnFiles();
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsOfTheModelReachAMethod(Path file) throws IOException {
        var calls = CALL.matcher(Files.readString(file)).results().toList();

        assertThat(calls).isNotEmpty().allSatisfy(call -> {
            var bean = BEANS.get(call.group(1));
            assertThat(bean).as("bean " + call.group(1)).isNotNull();
            var parameters = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
            assertThat(bean.getMethods().stream()
                            .filter(method -> method.getName().equals(call.group(2)))
                            .map(method -> method.getRawParameterTypes().size()))
                    .as(call.group())
                    .contains(parameters);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelsCallNothingButProcessTasksAndReadRoutingFacts(Path file) throws IOException {
        var expressions = EXPRESSION.matcher(Files.readString(file)).results().map(match -> match.group());

        assertThat(expressions)
                .allMatch(text -> CALL.matcher(text).matches()
                        || text.matches("\\$\\{\\w+}")
                        || text.matches("\\$\\{\\w+ == '[A-Z_]+'}"));
    }
}
