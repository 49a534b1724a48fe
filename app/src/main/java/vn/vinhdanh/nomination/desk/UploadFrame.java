package vn.vinhdanh.nomination.desk;

import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.nomination.sheet.NomineeTemplate;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** The lists of nominees that a unit brings as files. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}")
class UploadFrame {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final FrameCases cases;
    private final ListWriting writing;
    private final FieldReasons reasons;

    UploadFrame(FrameCases cases, ListWriting writing, FieldReasons reasons) {
        this.cases = cases;
        this.writing = writing;
        this.reasons = reasons;
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@PathVariable String taskId) {
        cases.at(taskId, NomineesFrame.STEP);
        var name = ContentDisposition.attachment()
                .filename("danh-sach-de-nghi.xlsx")
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(NomineeTemplate.workbook());
    }

    @PostMapping(path = "/sheet", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView sheet(@PathVariable String taskId, MultipartHttpServletRequest request, Actor person) {
        var at = cases.at(taskId, NomineesFrame.STEP).requireWrite();
        try {
            var answer = writing.take(at.proposal(), Uploads.read(request, "sheet"), person);
            return new ModelAndView("nomination/sheet", Map.of("answer", answer, "taskId", taskId));
        } catch (Refusal refusal) {
            return refused(new ModelAndView("nomination/sheet", Map.of("taskId", taskId)), refusal);
        }
    }

    private ModelAndView refused(ModelAndView part, Refusal refusal) {
        part.addObject("problems", reasons.byField(refusal));
        part.setStatus(NomineeFrame.statusOf(refusal));
        return part;
    }
}
