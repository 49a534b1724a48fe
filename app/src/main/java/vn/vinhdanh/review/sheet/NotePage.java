package vn.vinhdanh.review.sheet;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.review.OfficeNotes;

/** Takes down what officers note for each other beside a row. */
@Controller
class NotePage {

    private final AppraisalTasks tasks;
    private final OfficeNotes notes;

    NotePage(AppraisalTasks tasks, OfficeNotes notes) {
        this.tasks = tasks;
        this.notes = notes;
    }

    @PostMapping("/workspace/tasks/{taskId}/appraisal/{nominationId}/notes")
    String add(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(defaultValue = "") String note,
            SheetQuery query,
            Actor officer) {
        var task = tasks.writable(taskId);
        notes.add(task.caseId(), nominationId, note, officer);
        return "redirect:" + query.address(AppraisalSheet.url(task), "row", nominationId);
    }
}
