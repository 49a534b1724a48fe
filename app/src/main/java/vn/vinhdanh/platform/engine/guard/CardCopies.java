package vn.vinhdanh.platform.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Copies unit and call of a case to each of its tasks, for the cards of Tasklist: those who may take a task read what
 * belongs to it, of the case they read nothing. The copies end with the task and leave no history.
 */
public class CardCopies extends AbstractBpmnParseListener {

    static final List<String> SHOWN = List.of("unitName", "callTitle");

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, CardCopies::copy);
    }

    private static void copy(DelegateTask task) {
        for (var name : SHOWN) {
            var value = task.getVariable(name);
            if (value != null) {
                task.setVariableLocal(name, value);
            }
        }
    }
}
