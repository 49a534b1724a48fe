package vn.vinhdanh.review.sheet;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.review.ConditionRulings;

/** Takes down what the office decides about a condition that the data leave open; what is refused stays in the field. */
@Controller
class RulingPage {

    private final AppraisalTasks tasks;
    private final SheetViews views;
    private final ConditionRulings rulings;

    RulingPage(AppraisalTasks tasks, SheetViews views, ConditionRulings rulings) {
        this.tasks = tasks;
        this.views = views;
        this.rulings = rulings;
    }

    @PostMapping("/workspace/tasks/{taskId}/appraisal/{nominationId}/rulings")
    ModelAndView rule(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String facts,
            @RequestParam(defaultValue = "false") boolean met,
            @RequestParam(defaultValue = "") String ruling,
            SheetQuery query,
            Actor officer) {
        var task = tasks.writable(taskId);
        try {
            rulings.rule(task.caseId(), nominationId, code, facts, met, ruling, officer);
            return new ModelAndView("redirect:" + query.address(AppraisalSheet.url(task), "row", nominationId));
        } catch (NotFound absent) {
            throw absent;
        } catch (Refusal refusal) {
            return views.refused(task, officer, query.choosing(nominationId), refusal)
                    .addObject("rulingCode", code)
                    .addObject("rulingText", ruling)
                    .addObject("rulingReasons", refusal.reasons());
        }
    }
}
