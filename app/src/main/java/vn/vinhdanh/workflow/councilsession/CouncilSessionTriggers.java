package vn.vinhdanh.workflow.councilsession;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.council.SessionPlanned;
import vn.vinhdanh.platform.engine.Processes;

/** Starts the process of a session in the transaction that planned it. */
@Component
public class CouncilSessionTriggers {

    private final Processes processes;

    CouncilSessionTriggers(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SessionPlanned event) {
        processes.start(
                CouncilSessionProcess.KEY,
                event.sessionId(),
                event.department(),
                Map.of("callTitle", event.callTitle()));
    }
}
