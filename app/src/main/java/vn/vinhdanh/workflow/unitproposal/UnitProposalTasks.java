package vn.vinhdanh.workflow.unitproposal;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.engine.ActorsAtTasks;
import vn.vinhdanh.platform.engine.ProcessTasks;
import vn.vinhdanh.review.Appraisals;
import vn.vinhdanh.review.SupplementRequests;

/** What the process of a unit's proposal asks of the application. */
@ProcessTasks
public class UnitProposalTasks {

    private final Proposals proposals;
    private final UnitProposalTriggers triggers;
    private final Appraisals appraisals;
    private final SupplementRequests supplements;
    private final ActorsAtTasks actors;
    private final UnitDeadlines deadlines;

    UnitProposalTasks(
            Proposals proposals,
            UnitProposalTriggers triggers,
            Appraisals appraisals,
            SupplementRequests supplements,
            ActorsAtTasks actors,
            UnitDeadlines deadlines) {
        this.proposals = proposals;
        this.triggers = triggers;
        this.appraisals = appraisals;
        this.supplements = supplements;
        this.actors = actors;
        this.deadlines = deadlines;
    }

    public List<String> preparers(String key) {
        return unitGroups(key, Right.PREPARE_PROPOSAL);
    }

    public List<String> heads(String key) {
        return unitGroups(key, Right.SUBMIT_PROPOSAL);
    }

    /** The real moment at which the last day to submit is over. */
    public Date deadline(String key) {
        return deadlines.ofSubmission(Long.parseLong(key));
    }

    /** The real moment at which the day is over that the office has set for the supplement. */
    public Date supplementDeadline(String key) {
        return deadlines.ofSupplement(Long.parseLong(key));
    }

    public List<String> receivers(String key) {
        return Right.RECEIVE_PROPOSAL.groups(proposals.find(Long.parseLong(key)).department());
    }

    public List<String> appraisers(String key) {
        return Right.APPRAISE_NOMINATION.groups(
                proposals.find(Long.parseLong(key)).department());
    }

    public void prepareProposal(String key, String task, String person) {
        proposals.prepared(Long.parseLong(key), actors.of(task, person));
    }

    public void submitProposal(
            String key, String task, @Nullable String submission, @Nullable String remark, String person) {
        switch (text(submission)) {
            case "SUBMIT" -> proposals.submit(Long.parseLong(key), actors.of(task, person));
            case "REWORK" -> proposals.rework(Long.parseLong(key), text(remark), actors.of(task, person));
            default -> throw Refusal.at("submission", "nomination.submit.noAnswer");
        }
    }

    public void receiveProposal(
            String key, String task, @Nullable String receipt, @Nullable String remark, String person) {
        switch (text(receipt)) {
            case "RECEIVE" -> proposals.receive(Long.parseLong(key), actors.of(task, person));
            case "REFUSE" -> proposals.refuse(Long.parseLong(key), text(remark), actors.of(task, person));
            default -> throw Refusal.at("receipt", "nomination.receive.noAnswer");
        }
    }

    public void startNominations(String key) {
        triggers.startNominations(Long.parseLong(key));
    }

    public void appraiseProposal(
            String key,
            String task,
            @Nullable String appraisal,
            @Nullable String until,
            @Nullable String remark,
            String person) {
        switch (text(appraisal)) {
            case "FINISH" -> appraisals.finish(Long.parseLong(key), actors.of(task, person));
            case "SUPPLEMENT" ->
                supplements.ask(Long.parseLong(key), text(until), text(remark), actors.of(task, person));
            default -> throw Refusal.at("appraisal", "review.finish.noAnswer");
        }
    }

    public void supplementProposal(String key, String task, String person) {
        supplements.answered(Long.parseLong(key), actors.of(task, person));
    }

    private List<String> unitGroups(String key, Right right) {
        var proposal = proposals.find(Long.parseLong(key));
        return right.groups(proposal.department(), proposal.unit());
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}
