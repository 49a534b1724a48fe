package vn.vinhdanh.workflow.unitproposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.ProposalDrafted;
import vn.vinhdanh.nomination.ProposalMoved;
import vn.vinhdanh.nomination.ProposalWithdrawn;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.engine.Handover;
import vn.vinhdanh.platform.engine.Processes;
import vn.vinhdanh.platform.engine.WakeUps;
import vn.vinhdanh.review.opinion.AskedDivisions;

/**
 * Starts the process of a proposal when a unit drafts it, and those of its nominations when the office has received it;
 * wakes the former when the unit withdraws it, and hands its steps over when another unit has taken the place of its own.
 */
@Component
public class UnitProposalTriggers {

    private static final String AWARD_NOMINATION = "award-nomination";

    private final Processes processes;
    private final Proposals proposals;
    private final Nominations nominations;
    private final AskedDivisions divisions;
    private final WakeUps wakeUps;
    private final Handover handover;

    UnitProposalTriggers(
            Processes processes,
            Proposals proposals,
            Nominations nominations,
            AskedDivisions divisions,
            WakeUps wakeUps,
            Handover handover) {
        this.processes = processes;
        this.proposals = proposals;
        this.nominations = nominations;
        this.divisions = divisions;
        this.wakeUps = wakeUps;
        this.handover = handover;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProposalDrafted event) {
        processes.start(
                UnitProposalProcess.KEY,
                event.proposalId(),
                event.department(),
                displayCopies(event.unitName(), event.callTitle()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProposalWithdrawn event) {
        wakeUps.enqueue(UnitProposalProcess.PROPOSAL_WITHDRAWN, List.of(event.proposalId()));
    }

    /** The steps that wait for people of the old unit wait for those of the new one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProposalMoved event) {
        var groups = new HashMap<String, String>();
        if (!event.fromUnit().equals(event.toUnit())) {
            var from = Right.PREPARE_PROPOSAL.groups(event.department(), event.fromUnit());
            var to = Right.PREPARE_PROPOSAL.groups(event.department(), event.toUnit());
            for (var index = 0; index < from.size(); index++) {
                groups.put(from.get(index), to.get(index));
            }
        }
        handover.of(
                UnitProposalProcess.KEY,
                event.proposalId(),
                groups,
                displayCopies(event.unitName(), event.callTitle()));
    }

    /**
     * Starts one process for each nomination that stands and has none, and asks the divisions: all of it, or after a
     * failure nothing. Those that have one come back from a supplement and are checked anew.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void startNominations(long proposalId) {
        // held, so that whoever withdraws meanwhile sees either the processes or that there will be none
        var proposal = proposals.held(proposalId);
        var copies = displayCopies(proposal.unitName(), proposal.callTitle());
        var standing = nominations.standing(proposalId);
        var running = Set.copyOf(processes.running(
                AWARD_NOMINATION, standing.stream().map(Nomination::id).toList()));
        for (var nomination : standing) {
            if (running.contains(nomination.id())) {
                nominations.screen(nomination.id());
            } else {
                processes.start(AWARD_NOMINATION, nomination.id(), nomination.department(), copies);
            }
        }
        divisions.ask(proposalId);
    }

    private static Map<String, String> displayCopies(String unitName, String callTitle) {
        return Map.of("unitName", unitName, "callTitle", callTitle);
    }
}
