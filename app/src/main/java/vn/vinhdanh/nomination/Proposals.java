package vn.vinhdanh.nomination;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.failpoint.FailPoints;

/** The proposals of all units: what may happen to them, by whom and in which order. */
@Component
public class Proposals {

    private final ProposalRepository proposals;
    private final Drafting drafting;
    private final SubmissionDesk submissionDesk;
    private final ReceiptDesk receiptDesk;
    private final NominationStages stages;

    Proposals(
            ProposalRepository proposals,
            Drafting drafting,
            SubmissionDesk submissionDesk,
            ReceiptDesk receiptDesk,
            NominationStages stages) {
        this.proposals = proposals;
        this.drafting = drafting;
        this.submissionDesk = submissionDesk;
        this.receiptDesk = receiptDesk;
        this.stages = stages;
    }

    /** Begins the unit's proposal in the call and says so by {@link ProposalDrafted}; one at a time for a unit and call. */
    @Transactional
    public long draft(long callId, String unit, Actor actor) {
        return drafting.begin(callId, unit, actor).id();
    }

    /** Hands the list to the head of the unit. */
    @Transactional
    public void prepared(long id, Actor actor) {
        var proposal = find(id);
        submissionDesk.prepare(proposal, actor);
        save(proposal);
    }

    /** The head submits; refused while anything is missing, each reason at its row. */
    @Transactional
    public void submit(long id, Actor actor) {
        var proposal = find(id);
        submissionDesk.submit(proposal, actor);
        save(proposal);
        stages.move(id, NominationStatus.DRAFT, NominationStatus.SUBMITTED);
        FailPoints.reached("submit");
    }

    /** The head gives the list back to those who wrote it, with a remark. */
    @Transactional
    public void rework(long id, String remark, Actor actor) {
        var proposal = find(id);
        submissionDesk.rework(proposal, remark, actor);
        save(proposal);
    }

    /** The office receives: the next number of the year, and the regime of the day. */
    @Transactional
    public void receive(long id, Actor actor) {
        var proposal = find(id);
        receiptDesk.receive(proposal, actor);
        save(proposal);
        stages.move(id, NominationStatus.SUBMITTED, NominationStatus.RECEIVED);
        FailPoints.reached("receive");
    }

    /** The office does not receive, and says why and who the right addressee is. */
    @Transactional
    public void refuse(long id, String reason, Actor actor) {
        var proposal = find(id);
        receiptDesk.refuse(proposal, reason, actor);
        save(proposal);
        stages.move(id, NominationStatus.SUBMITTED, NominationStatus.REFUSED);
    }

    /** Every nominee has been appraised; saying so twice changes nothing. */
    @Transactional
    public void released(long id) {
        var proposal = find(id);
        if (proposal.status() != ProposalStatus.RELEASED) {
            proposal.release();
            save(proposal);
        }
    }

    /** The proposal; who may see it is for the caller to know. */
    @Transactional(readOnly = true)
    public Proposal find(long id) {
        return proposals.findById(id).orElseThrow(NotFound::new);
    }

    /** Why the proposal is not its office's to receive, empty when it is; what receipt asks, for the eye. */
    @Transactional(readOnly = true)
    public List<Reason> wrongRoute(long id) {
        return receiptDesk.wrongRoute(find(id));
    }

    private void save(Proposal proposal) {
        try {
            proposals.save(proposal);
        } catch (OptimisticLockingFailureException lost) {
            throw new Conflict("nomination.proposal.changedMeanwhile");
        }
    }
}
