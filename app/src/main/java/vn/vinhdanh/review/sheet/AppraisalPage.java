package vn.vinhdanh.review.sheet;

import org.jspecify.annotations.Nullable;
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
import vn.vinhdanh.review.Appraisals;

/** The workspace of the step {@code AppraiseProposal}: list, report, evidence and verdicts side by side. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/appraisal")
class AppraisalPage {

    private final AppraisalTasks tasks;
    private final SheetViews views;
    private final Appraisals appraisals;
    private final SheetDossiers dossiers;
    private final EvidencePages evidence;

    AppraisalPage(
            AppraisalTasks tasks,
            SheetViews views,
            Appraisals appraisals,
            SheetDossiers dossiers,
            EvidencePages evidence) {
        this.tasks = tasks;
        this.views = views;
        this.appraisals = appraisals;
        this.dossiers = dossiers;
        this.evidence = evidence;
    }

    @GetMapping
    ModelAndView show(@PathVariable String taskId, SheetQuery query, Actor officer) {
        return views.of(tasks.of(taskId), officer, query);
    }

    /** Saves verdict and reason of one row; what is refused stays in the fields and is explained beside them. */
    @PostMapping("/{nominationId}")
    ModelAndView note(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            SheetQuery query,
            OpinionForm form,
            Actor officer) {
        var task = tasks.writable(taskId);
        try {
            appraisals.note(task.caseId(), nominationId, form.opinion(), officer);
            return new ModelAndView("redirect:" + query.address(AppraisalSheet.url(task), "row", nominationId));
        } catch (NotFound absent) {
            throw absent;
        } catch (Refusal refusal) {
            return views.refused(task, officer, query.choosing(nominationId), refusal)
                    .addObject("form", form)
                    .addObject("reasons", refusal.reasons())
                    .addObject("overtaken", refusal instanceof Conflict);
        }
    }

    @GetMapping("/{nominationId}/evidence")
    ResponseEntity<byte[]> evidence(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(required = false) @Nullable Long file) {
        return evidence.file(dossiers.requireOf(tasks.of(taskId), nominationId), file);
    }

    @GetMapping("/{nominationId}/evidence/preview")
    ModelAndView preview(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(required = false) @Nullable Long file) {
        var task = tasks.of(taskId);
        var nominee = dossiers.requireOf(task, nominationId);
        return evidence.preview(nominee, file, AppraisalSheet.url(task) + "/" + nominee + "/evidence");
    }
}
