package vn.vinhdanh.decision;

import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.engine.OpenTasks;

/** The documents themselves: the current one for whoever has the task, the issued one for its readers. */
@Controller
class DecisionFiles {

    private static final Set<String> STEPS = Set.of("CheckDraft", "SignDecision", "NumberAndSeal");

    private final OpenTasks tasks;
    private final DecisionSheets sheets;
    private final DecisionRecords records;

    DecisionFiles(OpenTasks tasks, DecisionSheets sheets, DecisionRecords records) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.records = records;
    }

    @GetMapping("/workspace/tasks/{taskId}/decision.pdf")
    ResponseEntity<byte[]> ofTask(@PathVariable("taskId") String taskId) {
        var task = tasks.of(taskId);
        if (!STEPS.contains(task.step())) {
            throw new NotFound();
        }
        return pdf(sheets.document(task.caseId()), ContentDisposition.inline(), "quyet-dinh.pdf");
    }

    @GetMapping("/decisions/{id}/file")
    ResponseEntity<byte[]> issued(@PathVariable("id") long id, Actor reader) {
        requireReader(reader);
        var decision = records.find(id);
        if (!decision.subject().department().equals(reader.department())
                || decision.status() != DecisionStatus.ISSUED) {
            throw new NotFound();
        }
        var seal = decision.requireSeal();
        var name = "quyet-dinh-%02d-%d.pdf".formatted(seal.number(), seal.day().getYear());
        return pdf(sheets.document(id), ContentDisposition.attachment(), name);
    }

    static void requireReader(Actor person) {
        if (!Right.READ_DECISIONS.isHeldBy(person)) {
            throw new NotFound();
        }
    }

    private static ResponseEntity<byte[]> pdf(byte[] content, ContentDisposition.Builder how, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name).build().toString())
                .body(content);
    }
}
