package vn.vinhdanh.nomination.letter;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vinhdanh.nomination.desk.ProposalRows;
import vn.vinhdanh.nomination.desk.Sights;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.OpenTasks;

/** The letter as a PDF: for the head before submitting it, afterwards for everybody who reads the proposal. */
@Controller
class LetterPages {

    private final OpenTasks tasks;
    private final Sights sights;
    private final ProposalRows rows;
    private final ProposalLetters letters;

    LetterPages(OpenTasks tasks, Sights sights, ProposalRows rows, ProposalLetters letters) {
        this.tasks = tasks;
        this.sights = sights;
        this.rows = rows;
        this.letters = letters;
    }

    @GetMapping("/workspace/tasks/{taskId}/letter.pdf")
    ResponseEntity<byte[]> preview(@PathVariable String taskId, Actor head) {
        var task = tasks.of(taskId).require("SubmitProposal");
        return pdf("to-trinh-xem-truoc.pdf", letters.preview(task.caseId(), head));
    }

    @GetMapping("/proposals/{id}/letter.pdf")
    ResponseEntity<byte[]> submitted(@PathVariable long id, Actor person) {
        rows.requireVisible(sights.require(person), id);
        return pdf("to-trinh.pdf", letters.submitted(id));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        var disposition = ContentDisposition.inline().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
