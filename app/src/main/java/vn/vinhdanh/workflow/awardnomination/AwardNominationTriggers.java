package vn.vinhdanh.workflow.awardnomination;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.council.CouncilDecided;
import vn.vinhdanh.decision.DecisionIssued;
import vn.vinhdanh.decision.DecisionSigned;
import vn.vinhdanh.nomination.NominationsWithdrawn;
import vn.vinhdanh.platform.engine.Processes;
import vn.vinhdanh.platform.engine.WakeUps;
import vn.vinhdanh.review.ProposalAppraised;
import vn.vinhdanh.review.conduct.ConductCaseClosed;
import vn.vinhdanh.review.conduct.ConductCaseOpened;

/** Facts that wake nominations: one job each, retried while the token is elsewhere, so that one never holds up the others. */
@Component
class AwardNominationTriggers {

    private final WakeUps wakeUps;
    private final Processes processes;

    AwardNominationTriggers(WakeUps wakeUps, Processes processes) {
        this.wakeUps = wakeUps;
        this.processes = processes;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProposalAppraised event) {
        wakeUps.enqueue(AwardNominationProcess.PROPOSAL_APPRAISED, event.nominationIds());
    }

    /** What is withdrawn before the office has received it, or before its process was started, has no process to wake. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NominationsWithdrawn event) {
        wakeUps.enqueue(
                AwardNominationProcess.NOMINATION_WITHDRAWN,
                processes.running(AwardNominationProcess.KEY, event.nominationIds()));
    }

    /** A case may be opened just before the process is started: the wake-up waits for it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConductCaseOpened event) {
        wakeUps.enqueue(AwardNominationProcess.CONDUCT_CASE_OPENED, List.of(event.nominationId()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConductCaseClosed event) {
        wakeUps.enqueue(AwardNominationProcess.CONDUCT_CASE_CLOSED, List.of(event.nominationId()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CouncilDecided event) {
        wakeUps.enqueue(AwardNominationProcess.COUNCIL_DECIDED, event.nominationIds());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DecisionSigned event) {
        wakeUps.enqueue(AwardNominationProcess.DECISION_SIGNED, event.nominationIds());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DecisionIssued event) {
        wakeUps.enqueue(AwardNominationProcess.DECISION_ISSUED, event.nominationIds());
    }
}
