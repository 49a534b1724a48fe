package vn.vinhdanh.review.sheet;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.review.BulkAnswer;
import vn.vinhdanh.review.BulkAppraisals;

/** One verdict for the rows that an officer ticked; says of each row whether it was written, or why not. */
@Controller
class BulkPage {

    private final AppraisalTasks tasks;
    private final SheetViews views;
    private final BulkAppraisals appraisals;

    BulkPage(AppraisalTasks tasks, SheetViews views, BulkAppraisals appraisals) {
        this.tasks = tasks;
        this.views = views;
        this.appraisals = appraisals;
    }

    @PostMapping("/workspace/tasks/{taskId}/appraisal/verdicts")
    ModelAndView note(@PathVariable String taskId, SheetQuery query, BulkForm form, Actor officer) {
        var task = tasks.writable(taskId);
        try {
            var rows = form.requireRows();
            var answers = appraisals.note(task.caseId(), rows, form.requireVerdict(), form.typedReason(), officer);
            return told(views.of(task, officer, query), answers);
        } catch (Refusal refusal) {
            return views.refused(task, officer, query, refusal)
                    .addObject("bulk", form)
                    .addObject("bulkReasons", refusal.reasons());
        }
    }

    private static ModelAndView told(ModelAndView view, List<BulkAnswer> answers) {
        var sheet = (AppraisalSheet) Objects.requireNonNull(view.getModel().get("sheet"));
        return view.addObject(
                        "done", answers.stream().filter(BulkAnswer::isDone).count())
                .addObject(
                        "refused",
                        answers.stream()
                                .filter(answer -> !answer.isDone())
                                .map(answer -> BulkLine.of(answer, sheet))
                                .toList());
    }
}
