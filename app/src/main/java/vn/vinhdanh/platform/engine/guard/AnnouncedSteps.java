package vn.vinhdanh.platform.engine.guard;

import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import vn.vinhdanh.platform.engine.StepCompleted;
import vn.vinhdanh.platform.engine.StepOpened;

/** Tells the application of every human step that opens or is completed, in the engine's own transaction. */
public class AnnouncedSteps extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    public AnnouncedSteps(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var step = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        step.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> events.publishEvent(opened(task)));
        step.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> events.publishEvent(completed(task)));
    }

    private static StepOpened opened(DelegateTask task) {
        var groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return new StepOpened(
                task.getId(),
                process(task),
                caseId(task),
                task.getTaskDefinitionKey(),
                task.getName(),
                about(task),
                task.getTenantId(),
                groups,
                task.getAssignee());
    }

    private static StepCompleted completed(DelegateTask task) {
        return new StepCompleted(
                task.getId(),
                process(task),
                caseId(task),
                task.getTaskDefinitionKey(),
                about(task),
                String.valueOf(task.getAssignee()));
    }

    private static String process(DelegateTask task) {
        var execution = (ExecutionEntity) task.getExecution();
        return ((ProcessDefinitionEntity) execution.getProcessDefinition()).getKey();
    }

    private static long caseId(DelegateTask task) {
        return Long.parseLong(task.getExecution().getProcessBusinessKey());
    }

    private static String about(DelegateTask task) {
        return CardCopies.SHOWN.stream()
                .map(task::getVariable)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
