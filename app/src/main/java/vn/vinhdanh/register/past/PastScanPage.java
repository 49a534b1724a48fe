package vn.vinhdanh.register.past;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
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
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.ProblemWriter;
import vn.vinhdanh.platform.web.SentFile;

/** The scan of the paper that a past award comes from. */
@Controller
@RequestMapping("/register/past/{id}/scan")
class PastScanPage {

    private final PastAwards awards;
    private final PastSearch search;
    private final Scans scans;
    private final ProblemWriter problems;

    PastScanPage(PastAwards awards, PastSearch search, Scans scans, ProblemWriter problems) {
        this.awards = awards;
        this.search = search;
        this.scans = scans;
        this.problems = problems;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable long id, Actor person) {
        var entry = search.find(person.department(), id).orElseThrow(NotFound::new);
        if (entry.scan() == null || !Right.READ_REGISTER.isHeldBy(person)) {
            throw new NotFound();
        }
        var file = scans.find(entry.scan());
        var disposition = ContentDisposition.inline()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(scans.content(file));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView keep(
            @PathVariable long id, MultipartHttpServletRequest request, Actor person, HttpServletResponse response) {
        if (!Right.ENTER_PAST_AWARDS.isHeldBy(person)
                || search.find(person.department(), id).isEmpty()) {
            throw new NotFound();
        }
        var answer = new ModelAndView("register/past/file-answer", Map.of("place", "scan-answer"));
        try {
            awards.attach(
                    id,
                    scans.keep(SentFile.read(request, Scans.FIELD, Scans.LARGEST_IN_MEGABYTES, Scans.FILE_TEXTS)),
                    person);
            response.setHeader("HX-Redirect", "/register/past/" + id);
        } catch (Refusal refusal) {
            problems.refused(answer, refusal);
        }
        return answer;
    }
}
