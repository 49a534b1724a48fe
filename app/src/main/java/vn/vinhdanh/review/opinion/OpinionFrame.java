package vn.vinhdanh.review.opinion;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.nomination.EvidencePages;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.PageNumber;

/** The workspace of the step {@code GiveOpinion}: the rows a division is asked about, saved as its officer goes. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/opinions")
class OpinionFrame {

    private final OpinionTasks tasks;
    private final ProfessionalOpinions opinions;
    private final OpinionSheets sheets;
    private final EvidencePages evidence;

    OpinionFrame(OpinionTasks tasks, ProfessionalOpinions opinions, OpinionSheets sheets, EvidencePages evidence) {
        this.tasks = tasks;
        this.opinions = opinions;
        this.sheets = sheets;
        this.evidence = evidence;
    }

    @GetMapping
    String show(@PathVariable String taskId, @RequestParam(defaultValue = "0") String page, Model model) {
        sheets.addTo(model, tasks.of(taskId), PageNumber.of(page, 0));
        return "review/opinions";
    }

    @PostMapping("/{nominationId}")
    String note(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(required = false) @Nullable Answer answer,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "0") String page,
            Actor officer) {
        var at = tasks.writable(taskId);
        opinions.note(at.proposal(), at.division(), new OpinionNote(nominationId, answer, reason, version), officer);
        return back(taskId, page);
    }

    /** One answer for the rows that have none yet. */
    @PostMapping("/rest")
    String noteRest(
            @PathVariable String taskId,
            @RequestParam(required = false) @Nullable Answer answer,
            @RequestParam(defaultValue = "0") String page,
            Actor officer) {
        var at = tasks.writable(taskId);
        if (answer == null || answer == Answer.DISAGREE) {
            throw Refusal.of("review.opinion.restNeedsAnswer");
        }
        opinions.noteRest(at.proposal(), at.division(), answer, officer);
        return back(taskId, page);
    }

    @GetMapping("/{nominationId}/evidence")
    ResponseEntity<byte[]> evidence(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(required = false) @Nullable Long file) {
        return evidence.file(tasks.requireAsked(taskId, nominationId), file);
    }

    @GetMapping("/{nominationId}/evidence/preview")
    ModelAndView preview(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(required = false) @Nullable Long file) {
        var nominee = tasks.requireAsked(taskId, nominationId);
        return evidence.preview(nominee, file, "/workspace/tasks/" + taskId + "/opinions/" + nominee + "/evidence");
    }

    private static String back(String taskId, String page) {
        return "redirect:/workspace/tasks/" + taskId + "/opinions?page=" + PageNumber.of(page, 0);
    }
}
