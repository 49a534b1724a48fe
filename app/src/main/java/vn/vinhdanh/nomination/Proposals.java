package vn.vinhdanh.nomination;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.failpoint.FailPoints;

/** The proposals of all units: what may happen to them, by whom and in which order. */
@Component
public class Proposals {

    private final ProposalRecords records;
    private final Drafting drafting;
    private final SubmissionDesk submissionDesk;
    private final ReceiptDesk receiptDesk;
    private final NominationStages stages;
    private final Duplicates duplicates;

    Proposals(
            ProposalRecords records,
            Drafting drafting,
            SubmissionDesk submissionDesk,
            ReceiptDesk receiptDesk,
            NominationStages stages,
            Duplicates duplicates) {
        this.records = records;
        this.drafting = drafting;
        this.submissionDesk = submissionDesk;
        this.receiptDesk = receiptDesk;
        this.stages = stages;
        this.duplicates = duplicates;
    }

    /** Begins the unit's proposal in the call and says so by {@link ProposalDrafted}; one at a time for a unit and call. */
    @Transactional
    public long draft(long callId, String unit, Actor actor) {
        return records.drafted(drafting.begin(callId, unit, actor), actor);
    }

    /** Hands the list to the head of the unit. */
    @Transactional
    public void prepared(long id, Actor actor) {
        var proposal = find(id);
        submissionDesk.prepare(proposal, actor);
        records.save(proposal, Happening.PREPARED, actor, "");
    }

    /** The head submits; refused while anything is missing, each reason at its row. */
    @Transactional
    public void submit(long id, Actor actor) {
        var proposal = find(id);
        submissionDesk.submit(proposal, actor);
        records.save(proposal, Happening.SUBMITTED, actor, "");
        records.keepVersion(id, actor);
        stages.move(id, NominationStatus.DRAFT, NominationStatus.SUBMITTED);
        duplicates.look(id);
        FailPoints.reached("submit");
    }

    /** The head gives the list back to those who wrote it, with a remark. */
    @Transactional
    public void rework(long id, String remark, Actor actor) {
        var proposal = find(id);
        submissionDesk.rework(proposal, remark, actor);
        records.save(proposal, Happening.REWORKED, actor, remark.strip());
    }

    /** The office receives: the next number of the year, and the regime of the day. */
    @Transactional
    public void receive(long id, Actor actor) {
        var proposal = find(id);
        receiptDesk.receive(proposal, actor);
        records.save(proposal, Happening.RECEIVED, actor, Objects.requireNonNull(proposal.receiptNumber()));
        stages.move(id, NominationStatus.SUBMITTED, NominationStatus.RECEIVED);
        duplicates.look(id);
        FailPoints.reached("receive");
    }

    /** The office does not receive, and says why; a wrong route speaks for itself and names the right addressee. */
    @Transactional
    public void refuse(long id, String reason, Actor actor) {
        var proposal = find(id);
        receiptDesk.refuse(proposal, reason, actor);
        records.save(proposal, Happening.REFUSED, actor, Objects.requireNonNull(proposal.remark()));
        stages.move(id, NominationStatus.SUBMITTED, NominationStatus.REFUSED);
    }

    /** Every nominee has been appraised; saying so twice changes nothing. */
    @Transactional
    public void released(long id) {
        var proposal = find(id);
        if (proposal.status() != ProposalStatus.RELEASED) {
            receiptDesk.release(proposal);
            records.save(proposal);
        }
    }

    /** The proposal, as it stays until the transaction ends. */
    @Transactional
    public Proposal held(long id) {
        return records.held(id);
    }

    /** Until the transaction ends nothing that the office has of the call is released or withdrawn. */
    @Transactional
    public void holdOfCall(long callId) {
        records.holdOfCall(callId);
    }

    /** The proposal; who may see it is for the caller to know. */
    @Transactional(readOnly = true)
    public Proposal find(long id) {
        return records.find(id);
    }

    /** Why the proposal is not its office's to receive, empty when it is; what receipt asks, for the eye. */
    @Transactional(readOnly = true)
    public List<Reason> wrongRoute(long id) {
        return receiptDesk.wrongRoute(find(id));
    }

    /** Whether what is received now is stamped with an older law because the newer one waits for activation. */
    @Transactional(readOnly = true)
    public boolean isNewerLawWaiting() {
        return receiptDesk.isNewerLawWaiting();
    }

    /** Nominees of another unit, which is the one to propose them, each at its row. */
    @Transactional(readOnly = true)
    public List<Reason> strays(long id) {
        return receiptDesk.strays(find(id));
    }
}
