package vn.vinhdanh.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormContractTest {

    private static final Pattern FIELD = Pattern.compile("cam-variable-name=\"([^\"]+)\"");
    private static final Pattern VIEW = Pattern.compile("<vd-workspace view=\"([a-z-]+)\">");
    private static final Pattern ENGLISH =
            Pattern.compile(">[^<]*\\b(the|submit|please|select|comment|date|approve|complete)\\b[^<]*<");

    static Stream<Path> forms() {
        return Models.formFiles();
    }

    static Stream<UserTask> humanSteps() {
        return Models.bpmnFiles().flatMap(file -> Models.read(file).getModelElementsByType(UserTask.class).stream());
    }

    @ParameterizedTest
    @MethodSource("humanSteps")
    void fieldsOfTheFormAreTheFieldsThatTheStepDeclares(UserTask step) throws IOException {
        var form = Path.of("..", step.getCamundaFormKey().replace("embedded:deployment:", ""));

        assertThat(found(FIELD, form)).as(form.toString()).isEqualTo(declared(step));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formsFrameTheirWorkspaceAndHoldNoScript(Path form) throws IOException {
        var text = Files.readString(form);

        assertThat(found(VIEW, form)).hasSize(1);
        assertThat(text).doesNotContain("cam-script", "<script", "{{", "ng-", "onclick", "style=");
        assertThat(text).doesNotContainPattern(ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void decisionsHaveNoDefault(Path form) throws IOException {
        assertThat(Files.readString(form)).doesNotContain(" selected", " checked", "value=\"on\"");
    }

    @Test
    void everyFormBelongsToAStep() {
        var used = humanSteps()
                .map(step -> step.getCamundaFormKey().replace("embedded:deployment:", ""))
                .collect(Collectors.toSet());

        assertThat(forms().map(form -> Path.of("..").relativize(form).toString()))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private static Set<String> declared(UserTask step) {
        return step.getExtensionElements() == null
                ? Set.of()
                : step.getExtensionElements().getElementsQuery().list().stream()
                        .flatMap(element -> element.getChildElementsByType(CamundaInputParameter.class).stream())
                        .map(CamundaInputParameter::getCamundaName)
                        .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, Path form) throws IOException {
        return pattern.matcher(Files.readString(form))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
