package vn.vinhdanh.platform.engine;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Hands one wake-up to the instance of its case. */
@Component
class WakeUpDelivery {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final EngineRights rights;

    WakeUpDelivery(RuntimeService runtime, HistoryService history, EngineRights rights) {
        this.runtime = runtime;
        this.history = history;
        this.rights = rights;
    }

    /** Whether nothing is left to do: the token was woken, is past the wait, or the instance has ended. */
    boolean deliver(DueWakeUp row) {
        return rights.own(() -> {
            var instances = history.createHistoricProcessInstanceQuery()
                    .processDefinitionKey(row.wakeUp().process())
                    .processInstanceBusinessKey(Long.toString(row.caseId()))
                    .list();
            return !instances.isEmpty() && instances.stream().allMatch(instance -> delivered(instance, row.wakeUp()));
        });
    }

    private boolean delivered(HistoricProcessInstance instance, WakeUp wakeUp) {
        return instance.getEndTime() != null || woken(instance.getId(), wakeUp) || past(instance.getId(), wakeUp);
    }

    private boolean woken(String instance, WakeUp wakeUp) {
        var waiting = runtime.createEventSubscriptionQuery()
                .eventType("message")
                .eventName(wakeUp.message())
                .processInstanceId(instance)
                .list();
        waiting.forEach(token -> runtime.messageEventReceived(wakeUp.message(), token.getExecutionId()));
        return !waiting.isEmpty();
    }

    private boolean past(String instance, WakeUp wakeUp) {
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityId(wakeUp.passedActivity())
                        .count()
                > 0;
    }
}
