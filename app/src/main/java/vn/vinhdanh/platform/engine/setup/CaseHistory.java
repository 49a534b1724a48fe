package vn.vinhdanh.platform.engine.setup;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers: who did which step when, incidents and the operation log. Of variables only routing facts
 * and display copies; never a field of a form, never an input of a decision table.
 */
class CaseHistory extends AbstractHistoryLevel {

    static final String NAME = "vinh-danh";

    private static final int ID = 24;

    private static final Set<String> KEPT_VARIABLES = Set.of(
            "department",
            "unitName",
            "callTitle",
            "eligibility",
            "submissionAnswer",
            "receiptAnswer",
            "signatureAnswer");

    private static final Set<String> KEPT_ENTITIES = Set.of(
            "process-instance",
            "process-instance-update",
            "activity-instance",
            "task-instance",
            "incident",
            "batch",
            "user-operation-log");

    private static final Set<HistoryEventType> KEPT_JOB_EVENTS = Set.of(HistoryEventTypes.JOB_FAIL);

    private static final Set<HistoryEventType> VARIABLE_EVENTS = Set.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object entity) {
        if (VARIABLE_EVENTS.contains(event)) {
            return entity == null || entity instanceof VariableInstanceEntity variable && isKept(variable);
        }
        return KEPT_ENTITIES.contains(event.getEntityType()) || KEPT_JOB_EVENTS.contains(event);
    }

    private static boolean isKept(VariableInstanceEntity variable) {
        return variable.getTaskId() == null && KEPT_VARIABLES.contains(variable.getName());
    }
}
