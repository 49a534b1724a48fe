package vn.vinhdanh.workflow.decisionissuing;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.decision.DecisionDrafted;
import vn.vinhdanh.decision.DecisionIssued;
import vn.vinhdanh.decision.DecisionSigned;
import vn.vinhdanh.platform.engine.Processes;
import vn.vinhdanh.platform.engine.WakeUp;
import vn.vinhdanh.platform.engine.WakeUps;

/** Starts the process of a drafted decision, and wakes the nominations that wait for its signature and its issue. */
@Component
public class DecisionIssuingTriggers {

    private static final String AWARD_NOMINATION = "award-nomination";
    private static final WakeUp SIGNED = new WakeUp(AWARD_NOMINATION, "DecisionSigned", "SignatureKnown");
    private static final WakeUp ISSUED = new WakeUp(AWARD_NOMINATION, "DecisionIssued", "IssueKnown");

    private final Processes processes;
    private final WakeUps wakeUps;

    DecisionIssuingTriggers(Processes processes, WakeUps wakeUps) {
        this.processes = processes;
        this.wakeUps = wakeUps;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DecisionDrafted event) {
        processes.start(
                DecisionIssuingProcess.KEY,
                event.decisionId(),
                event.department(),
                Map.of("callTitle", event.callTitle()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DecisionSigned event) {
        wakeUps.enqueue(SIGNED, event.nominationIds());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DecisionIssued event) {
        wakeUps.enqueue(ISSUED, event.nominationIds());
    }
}
