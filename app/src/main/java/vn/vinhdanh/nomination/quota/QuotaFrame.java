package vn.vinhdanh.nomination.quota;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.platform.engine.OpenTasks;

/** The gauge beside a list that its unit writes or the office reads, and the unit's way to ask for more. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/quota")
class QuotaFrame {

    /** Where the list leaves the unit. */
    private static final Set<String> LEAVING = Set.of("SubmitProposal", "SupplementProposal");

    private static final Set<String> READING = Set.of("PrepareProposal", "ReceiveProposal", "AppraiseProposal");

    private final OpenTasks tasks;
    private final Proposals proposals;
    private final Gauges gauges;
    private final Overdrafts overdrafts;

    QuotaFrame(OpenTasks tasks, Proposals proposals, Gauges gauges, Overdrafts overdrafts) {
        this.tasks = tasks;
        this.proposals = proposals;
        this.gauges = gauges;
        this.overdrafts = overdrafts;
    }

    @GetMapping
    String show(@PathVariable String taskId, Actor person, Model model) {
        var task = tasks.of(taskId);
        if (!LEAVING.contains(task.step()) && !READING.contains(task.step())) {
            throw new NotFound();
        }
        model.addAttribute("list", gauges.ofList(task.caseId()));
        model.addAttribute("task", task);
        model.addAttribute("mayAsk", mayAsk(task, person));
        return "nomination/quota-of-list";
    }

    @PostMapping("/overdraft")
    String ask(@PathVariable String taskId, @RequestParam(defaultValue = "") String reason, Actor head) {
        var task = tasks.of(taskId);
        if (!LEAVING.contains(task.step())) {
            throw new NotFound();
        }
        overdrafts.ask(task.requireWrite().caseId(), reason, head);
        return "redirect:/workspace/tasks/" + taskId
                + (task.step().equals("SubmitProposal") ? "/submission" : "/nominees");
    }

    private boolean mayAsk(OpenTask task, Actor person) {
        var proposal = proposals.find(task.caseId());
        return LEAVING.contains(task.step())
                && task.mayWrite()
                && Right.SUBMIT_PROPOSAL.isHeldBy(person, proposal.department(), proposal.unit());
    }
}
