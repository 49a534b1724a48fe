package vn.vinhdanh.nomination.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.nomination.EvidencePages;
import vn.vinhdanh.nomination.Nominees;

/** Evidence, for those who work on a step of its proposal. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/evidence/{nominationId}")
class EvidenceFrame {

    private final FrameCases cases;
    private final Nominees nominees;
    private final EvidencePages pages;

    EvidenceFrame(FrameCases cases, Nominees nominees, EvidencePages pages) {
        this.cases = cases;
        this.nominees = nominees;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(required = false) @Nullable Long file) {
        return pages.file(nominee(taskId, nominationId), file);
    }

    @GetMapping("/preview")
    ModelAndView preview(
            @PathVariable String taskId,
            @PathVariable long nominationId,
            @RequestParam(required = false) @Nullable Long file) {
        var nominee = nominee(taskId, nominationId);
        return pages.preview(nominee, file, "/workspace/tasks/" + taskId + "/evidence/" + nominee);
    }

    private long nominee(String taskId, long nominationId) {
        return nominees.find(cases.at(taskId).id(), nominationId).id();
    }
}
