package vn.vinhdanh.nomination.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.nomination.sheet.NomineeImports;
import vn.vinhdanh.nomination.sheet.NomineeTemplate;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.ProblemWriter;
import vn.vinhdanh.platform.web.Workbooks;

/** The ways in which a unit brings its list: as a file, or pasted from a spreadsheet program. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}")
class UploadFrame {

    private final FrameCases cases;
    private final NomineeImports imports;
    private final ProblemWriter problems;
    private final DataSize largestForm;

    UploadFrame(
            FrameCases cases,
            NomineeImports imports,
            ProblemWriter problems,
            @Value("${server.tomcat.max-http-form-post-size}") DataSize largestForm) {
        this.cases = cases;
        this.imports = imports;
        this.problems = problems;
        this.largestForm = largestForm;
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@PathVariable String taskId) {
        var at = cases.at(taskId, NomineesFrame.STEP);
        return Workbooks.download("danh-sach-de-nghi", NomineeTemplate.workbook(imports.columns(at.proposal())));
    }

    @PostMapping(path = "/sheet", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView sheet(
            @PathVariable String taskId,
            MultipartHttpServletRequest request,
            Actor person,
            HttpServletResponse response) {
        var at = cases.at(taskId, NomineesFrame.STEP).requireWrite();
        return brought(
                at,
                "sheet-answer",
                () -> imports.bring(at.proposal(), Uploads.read(request, "sheet"), person),
                response);
    }

    @PostMapping("/paste")
    ModelAndView paste(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String pasted,
            Actor person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var at = cases.at(taskId, NomineesFrame.STEP).requireWrite();
        var source = problems.tell(Reason.of("nomination.paste.source"));
        return brought(
                at,
                "paste-answer",
                () -> {
                    requireWhole(request);
                    imports.paste(at.proposal(), pasted, source, person);
                },
                response);
    }

    /** Of a form that is larger than the server takes no field arrives: it would be told that nothing was pasted. */
    private void requireWhole(HttpServletRequest request) {
        if (request.getContentLengthLong() > largestForm.toBytes()) {
            throw Refusal.at("pasted", "nomination.paste.tooLarge");
        }
    }

    /** Leads to the rows under repair; what cannot be read is refused beside its field, which keeps its content. */
    private ModelAndView brought(FrameCase at, String place, Runnable reading, HttpServletResponse response) {
        var answer = new ModelAndView("nomination/sheet", Map.of("place", place));
        try {
            reading.run();
            response.setHeader("HX-Redirect", "/workspace/tasks/" + at.task().id() + "/import");
        } catch (Refusal refusal) {
            answer.addObject("problems", problems.byField(refusal));
            answer.setStatus(NomineeFrame.statusOf(refusal));
        }
        return answer;
    }
}
