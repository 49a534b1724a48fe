package vn.vinhdanh.nomination.desk;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nominees;

/** Evidence, for those who work on a step of its proposal. */
@Controller
class EvidenceFrame {

    private final FrameCases cases;
    private final Nominees nominees;
    private final Evidence evidence;

    EvidenceFrame(FrameCases cases, Nominees nominees, Evidence evidence) {
        this.cases = cases;
        this.nominees = nominees;
        this.evidence = evidence;
    }

    @GetMapping("/workspace/tasks/{taskId}/evidence/{nominationId}")
    ResponseEntity<byte[]> show(@PathVariable String taskId, @PathVariable long nominationId) {
        var nominee = nominees.find(cases.at(taskId).id(), nominationId);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("minh-chung-" + nominee.id() + ".pdf")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(evidence.content(nominee.id()));
    }
}
