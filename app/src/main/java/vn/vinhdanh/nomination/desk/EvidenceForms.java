package vn.vinhdanh.nomination.desk;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** Evidence as plain forms bring it, where no script runs, and the way out for a file. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/nominees/{id}/evidence")
class EvidenceForms {

    private static final String BACK = "redirect:/workspace/tasks/{taskId}/nominees/{id}#evidence-part";

    private final FrameCases cases;
    private final Nominees nominees;
    private final Evidence evidence;
    private final NomineePage page;

    EvidenceForms(FrameCases cases, Nominees nominees, Evidence evidence, NomineePage page) {
        this.cases = cases;
        this.nominees = nominees;
        this.evidence = evidence;
        this.page = page;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView add(
            @PathVariable String taskId, @PathVariable long id, MultipartHttpServletRequest request, Actor person) {
        var at = cases.at(taskId, NomineesFrame.STEP).requireWrite();
        var nominee = nominees.find(at.id(), id);
        try {
            evidence.attach(at.id(), id, Uploads.read(request, "evidence"), person);
            return new ModelAndView(BACK);
        } catch (Refusal refusal) {
            return page.refused(page.of(at, nominee, person), refusal);
        }
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable String taskId,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long file,
            Actor person) {
        var at = cases.at(taskId, NomineesFrame.STEP).requireWrite();
        evidence.remove(at.id(), id, file, person);
        return BACK;
    }
}
