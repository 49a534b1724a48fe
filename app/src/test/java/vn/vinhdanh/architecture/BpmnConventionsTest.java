package vn.vinhdanh.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BpmnConventionsTest {

    static Stream<Path> models() {
        return Models.bpmnFiles();
    }

    @ParameterizedTest
    @MethodSource("models")
    void folderFileAndProcessHaveOneName(Path file) {
        var process = process(file);

        assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
        assertThat(file.getParent().getFileName()).hasToString(process.getId());
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsSpeakAndWhatPeopleSeeHasAName(Path file) {
        for (var element : all(file, FlowNode.class)) {
            assertThat(element.getId()).matches("[A-Z][A-Za-z]+");
            if (!isMerge(element) && !element.getElementType().getTypeName().equals("parallelGateway")) {
                assertThat(element.getName()).as(element.getId()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawn(Path file) {
        var drawn = all(file, BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .toList();

        assertThat(drawn)
                .containsAll(all(file, FlowNode.class).stream()
                        .map(FlowElement::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void backgroundStepsAreJobsUnlessTheyFollowTheStart(Path file) {
        var background = Stream.of(ServiceTask.class, SendTask.class, BusinessRuleTask.class)
                .flatMap(type -> all(file, type).stream())
                .map(Activity.class::cast);

        assertThat(background)
                .allMatch(step -> step.isCamundaAsyncBefore() || follows(step, StartEvent.class), "is asyncBefore");
    }

    @ParameterizedTest
    @MethodSource("models")
    void humanStepsHaveAnEmbeddedFormAndSomebodyToDoThem(Path file) {
        for (var task : all(file, UserTask.class)) {
            var form = "forms/" + process(file).getId() + "/" + kebab(task.getId()) + ".html";
            assertThat(task.getCamundaFormKey()).isEqualTo("embedded:deployment:" + form);
            assertThat(Files.exists(Path.of("..", form))).as(form).isTrue();
            assertThat(List.of(
                            String.valueOf(task.getCamundaCandidateGroups()),
                            String.valueOf(task.getCamundaAssignee())))
                    .as(task.getId())
                    .anyMatch(text -> text.startsWith("${"));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelsHoldNoScript(Path file) {
        assertThat(all(file, ScriptTask.class)).isEmpty();
        assertThat(all(file, CamundaScript.class)).isEmpty();
        assertThat(all(file, SequenceFlow.class).stream()
                        .filter(flow -> flow.getConditionExpression() != null)
                        .filter(flow -> flow.getConditionExpression().getLanguage() != null))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void messagesThatWakeAProcessHaveTheNameOfAFact(Path file) {
        assertThat(all(file, org.camunda.bpm.model.bpmn.instance.Message.class))
                .allMatch(message -> message.getName().matches("[A-Z][a-z]+([A-Z][a-z]+)+"), "is a past fact");
    }

    private static boolean isMerge(FlowNode node) {
        return node instanceof ExclusiveGateway && node.getOutgoing().size() == 1;
    }

    private static boolean follows(FlowNode step, Class<? extends FlowNode> type) {
        return step.getIncoming().stream().allMatch(flow -> type.isInstance(flow.getSource()));
    }

    private static Process process(Path file) {
        return all(file, Process.class).iterator().next();
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(
            Path file, Class<T> type) {
        return Models.read(file).getModelElementsByType(type);
    }

    private static String kebab(String id) {
        return id.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
