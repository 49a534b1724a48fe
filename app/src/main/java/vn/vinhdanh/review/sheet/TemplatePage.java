package vn.vinhdanh.review.sheet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.review.ReasonTemplates;
import vn.vinhdanh.review.Verdict;

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
    String keep(
            @PathVariable String taskId,
            @RequestParam(required = false) @Nullable Verdict verdict,
            @RequestParam(defaultValue = "") String reason,
            SheetQuery query,
            Actor officer) {
        var task = tasks.writable(taskId);
        templates.keep(verdict, reason, officer);
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
