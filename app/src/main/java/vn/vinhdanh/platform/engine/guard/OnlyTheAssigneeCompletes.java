package vn.vinhdanh.platform.engine.guard;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import vn.vinhdanh.platform.Refusal;

/** Puts a listener before all others on every user task: whoever completes it must have taken it. */
public class OnlyTheAssigneeCompletes extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, OnlyTheAssigneeCompletes::check);
    }

    private static void check(DelegateTask task) {
        var person = Context.getCommandContext().getAuthenticatedUserId();
        if (person == null || !person.equals(task.getAssignee())) {
            throw Refusal.of("platform.task.notYours");
        }
    }
}
