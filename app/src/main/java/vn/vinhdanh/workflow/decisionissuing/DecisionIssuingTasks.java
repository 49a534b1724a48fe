package vn.vinhdanh.workflow.decisionissuing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.decision.Decisions;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.engine.ActorsAtTasks;
import vn.vinhdanh.platform.engine.ProcessTasks;

/** What the process of a decision asks of the application. */
@ProcessTasks
public class DecisionIssuingTasks {

    private final Decisions decisions;
    private final ActorsAtTasks actors;

    DecisionIssuingTasks(Decisions decisions, ActorsAtTasks actors) {
        this.decisions = decisions;
        this.actors = actors;
    }

    public List<String> checkers(String key) {
        return Right.CHECK_DECISION.groups(decisions.departmentOf(Long.parseLong(key)));
    }

    public List<String> signatories(String key) {
        return Right.SIGN_DECISION.groups(decisions.departmentOf(Long.parseLong(key)));
    }

    public List<String> issuers(String key) {
        return Right.ISSUE_DECISION.groups(decisions.departmentOf(Long.parseLong(key)));
    }

    public void checkDraft(
            String key, String task, @Nullable String draftVerdict, @Nullable String draftRemark, String person) {
        if (!"FORWARD".equals(draftVerdict)) {
            throw Refusal.at("draftVerdict", "decision.draft.noAnswer");
        }
        decisions.forward(Long.parseLong(key), draftRemark, actors.of(task, person));
    }

    public void signDecision(
            String key, String task, @Nullable String signature, @Nullable String signatureRemark, String person) {
        switch (signature == null ? "" : signature) {
            case "SIGN" -> decisions.sign(Long.parseLong(key), actors.of(task, person));
            case "RETURN" -> decisions.sendBack(Long.parseLong(key), signatureRemark, actors.of(task, person));
            default -> throw Refusal.at("signature", "decision.sign.noAnswer");
        }
    }

    public void numberAndSeal(String key, String task, String person) {
        decisions.issue(Long.parseLong(key), actors.of(task, person));
    }
}
