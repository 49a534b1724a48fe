package vn.vinhdanh.review.sheet;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.review.ReasonTemplates;

/** Keeps the reason that stands in the field for the next time, and takes kept ones away. */
@Controller
class TemplatePage {

    private final AppraisalTasks tasks;
    private final ReasonTemplates templates;

    TemplatePage(AppraisalTasks tasks, ReasonTemplates templates) {
        this.tasks = tasks;
        this.templates = templates;
    }

    @PostMapping("/workspace/tasks/{taskId}/appraisal/templates")
    String keep(@PathVariable String taskId, SheetQuery query, OpinionForm form, Actor officer) {
        var task = tasks.writable(taskId);
        templates.keep(form.verdict(), form.opinion().reason(), officer);
        return back(task, query);
    }

    @PostMapping("/workspace/tasks/{taskId}/appraisal/templates/{id}/removal")
    String remove(@PathVariable String taskId, @PathVariable long id, SheetQuery query, Actor officer) {
        var task = tasks.writable(taskId);
        templates.remove(id, officer);
        return back(task, query);
    }

    private static String back(OpenTask task, SheetQuery query) {
        var sheet = AppraisalSheet.url(task);
        return "redirect:" + (query.row() == null ? sheet : query.address(sheet, "row", query.row()));
    }
}
