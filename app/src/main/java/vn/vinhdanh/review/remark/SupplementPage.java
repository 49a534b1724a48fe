package vn.vinhdanh.review.remark;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Supplements;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.platform.engine.OpenTasks;
import vn.vinhdanh.review.Remark;
import vn.vinhdanh.review.Remarks;

/** The workspace of the step {@code SupplementProposal}: everything that is to be mended, each with the way to it. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/supplement")
class SupplementPage {

    private static final String STEP = "SupplementProposal";

    private final OpenTasks tasks;
    private final Proposals proposals;
    private final Supplements supplements;
    private final Remarks remarks;

    SupplementPage(OpenTasks tasks, Proposals proposals, Supplements supplements, Remarks remarks) {
        this.tasks = tasks;
        this.proposals = proposals;
        this.supplements = supplements;
        this.remarks = remarks;
    }

    @GetMapping
    ModelAndView show(@PathVariable String taskId) {
        return page(tasks.of(taskId).require(STEP));
    }

    /** The remarks on one nominee, for the page on which it is mended. */
    @GetMapping("/{nominationId}")
    ModelAndView ofNominee(@PathVariable String taskId, @PathVariable long nominationId) {
        var task = tasks.of(taskId).require(STEP);
        return new ModelAndView("review/remarks-beside-fields").addObject("remarks", asked(task, nominationId));
    }

    @PostMapping("/remarks/{remark}")
    ModelAndView answer(
            @PathVariable String taskId,
            @PathVariable long remark,
            @RequestParam(defaultValue = "") String answer,
            Actor person) {
        var task = tasks.of(taskId).require(STEP).requireWrite();
        try {
            remarks.answer(task.caseId(), remark, answer, person);
            return new ModelAndView("redirect:/workspace/tasks/" + taskId + "/supplement#remark-" + remark);
        } catch (Refusal refusal) {
            var page = page(task)
                    .addObject("refused", remark)
                    .addObject("typed", answer)
                    .addObject("reasons", refusal.reasons());
            page.setStatus(refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private ModelAndView page(OpenTask task) {
        return new ModelAndView("review/supplement")
                .addObject("task", task)
                .addObject("proposal", proposals.find(task.caseId()))
                .addObject("supplement", supplements.underWay(task.caseId()))
                .addObject("remarks", remarks.askedOf(task.caseId()))
                .addObject("touched", supplements.touched(task.caseId()));
    }

    private List<Remark> asked(OpenTask task, long nomination) {
        return remarks.askedOf(task.caseId()).stream()
                .filter(remark -> remark.nominationId() == nomination)
                .toList();
    }
}
