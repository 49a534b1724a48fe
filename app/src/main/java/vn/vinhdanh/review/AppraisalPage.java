package vn.vinhdanh.review;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.nomination.EvidencePages;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.platform.engine.OpenTasks;

/** The workspace of the step {@code AppraiseProposal}: list, report, evidence and verdicts side by side. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/appraisal")
class AppraisalPage {

    private static final String STEP = "AppraiseProposal";

    private final OpenTasks tasks;
    private final AppraisalSheets sheets;
    private final Appraisals appraisals;
    private final EvidencePages evidence;

    AppraisalPage(OpenTasks tasks, AppraisalSheets sheets, Appraisals appraisals, EvidencePages evidence) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.appraisals = appraisals;
        this.evidence = evidence;
    }

    @GetMapping
    ModelAndView show(@PathVariable String taskId, @RequestParam(required = false) @Nullable Long row, Actor officer) {
        return page(sheets.of(task(taskId), officer, row));
    }

    /** Saves verdict and reason of one row; what is refused stays in the fields and is explained beside them. */
    @PostMapping("/{nominationId}")
    ModelAndView note(@PathVariable String taskId, @PathVariable long nominationId, OpinionForm form, Actor officer) {
        var task = task(taskId).requireWrite();
        try {
            appraisals.note(task.caseId(), nominationId, form.opinion(), officer);
            return new ModelAndView("redirect:/workspace/tasks/{taskId}/appraisal?row={nominationId}");
        } catch (NotFound absent) {
            throw absent;
        } catch (Refusal refusal) {
            return refused(sheets.of(task, officer, nominationId), form, refusal);
        }
    }

    @GetMapping("/{nominationId}/evidence")
    ResponseEntity<byte[]> evidence(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(required = false) @Nullable Long file) {
        return evidence.file(sheets.nominee(task(taskId), nominationId), file);
    }

    @GetMapping("/{nominationId}/evidence/preview")
    ModelAndView preview(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(required = false) @Nullable Long file) {
        var nominee = sheets.nominee(task(taskId), nominationId);
        return evidence.preview(nominee, file, "/workspace/tasks/" + taskId + "/appraisal/" + nominee + "/evidence");
    }

    private OpenTask task(String taskId) {
        return tasks.of(taskId).require(STEP);
    }

    private static ModelAndView page(AppraisalSheet sheet) {
        return new ModelAndView("review/appraisal")
                .addObject("sheet", sheet)
                .addObject("form", OpinionForm.of(sheet.chosen()));
    }

    private static ModelAndView refused(AppraisalSheet sheet, OpinionForm form, Refusal refusal) {
        var view = page(sheet).addObject("form", form).addObject("reasons", refusal.reasons());
        view.setStatus(refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }
}
