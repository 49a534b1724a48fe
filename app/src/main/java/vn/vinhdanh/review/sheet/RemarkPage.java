package vn.vinhdanh.review.sheet;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.review.Remarks;

/** Takes down what the unit is to mend in a row; what is refused stays in the fields and is explained beside them. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/appraisal/{nominationId}/remarks")
class RemarkPage {

    private final AppraisalTasks tasks;
    private final SheetViews views;
    private final Remarks remarks;

    RemarkPage(AppraisalTasks tasks, SheetViews views, Remarks remarks) {
        this.tasks = tasks;
        this.views = views;
        this.remarks = remarks;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String remark,
            SheetQuery query,
            Actor officer) {
        var task = tasks.writable(taskId);
        try {
            remarks.add(task.caseId(), nominationId, place, remark, officer);
            return new ModelAndView("redirect:" + query.address(AppraisalSheet.url(task), "row", nominationId));
        } catch (NotFound absent) {
            throw absent;
        } catch (Refusal refusal) {
            return views.refused(task, officer, query.choosing(nominationId), refusal)
                    .addObject("remarkPlace", place)
                    .addObject("remarkText", remark)
                    .addObject("remarkReasons", refusal.reasons());
        }
    }

    @PostMapping("/{remark}/removal")
    String remove(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @PathVariable long remark,
            SheetQuery query,
            Actor officer) {
        var task = tasks.writable(taskId);
        remarks.remove(task.caseId(), nominationId, remark, officer);
        return "redirect:" + query.address(AppraisalSheet.url(task), "row", nominationId);
    }
}
