package vn.vinhdanh.register.past.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.document.StoredFiles;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.ProblemWriter;
import vn.vinhdanh.platform.web.SentFile;
import vn.vinhdanh.platform.web.Workbooks;
import vn.vinhdanh.register.past.Scans;

/** Where lists of past awards are brought, and what became of the earlier ones. */
@Controller
@RequestMapping("/register/past/imports")
class PastImportPage {

    private final PastImports imports;
    private final PastSheets sheets;
    private final StoredFiles files;
    private final ProblemWriter problems;

    PastImportPage(PastImports imports, PastSheets sheets, StoredFiles files, ProblemWriter problems) {
        this.imports = imports;
        this.sheets = sheets;
        this.files = files;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView list(Actor person) {
        requireEnter(person);
        return page(person);
    }

    private ModelAndView page(Actor person) {
        return new ModelAndView("register/past/imports")
                .addObject("imports", imports.of(person.department()))
                .addObject("mostRows", PastList.MOST_ROWS)
                .addObject("largest", Scans.LARGEST_IN_MEGABYTES);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(Actor person) {
        requireEnter(person);
        return Workbooks.download("khen-thuong-tu-ho-so-cu", sheets.template());
    }

    /** Leads to the list's own page; what cannot be read is refused beside its field. Works before the scripts are there. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView bring(MultipartHttpServletRequest request, Actor person, HttpServletResponse response) {
        requireEnter(person);
        var byScript = request.getHeader("HX-Request") != null;
        try {
            var file = SentFile.read(request, PastList.FIELD, Scans.LARGEST_IN_MEGABYTES, Scans.FILE_TEXTS);
            var source = request.getParameter("source");
            var brought = imports.bring(file.name(), file.content(), source == null ? "" : source, person);
            var address = "/register/past/imports/" + brought.id() + (brought.again() ? "?again" : "");
            response.setHeader("HX-Redirect", address);
            return byScript ? answer() : new ModelAndView("redirect:" + address);
        } catch (Refusal refusal) {
            return problems.refused(byScript ? answer() : page(person), refusal);
        }
    }

    private static ModelAndView answer() {
        return new ModelAndView("register/past/file-answer", Map.of("place", "sheet-answer"));
    }

    /** The list as it was brought. */
    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable long id, Actor person) {
        requireEnter(person);
        var list = imports.find(person.department(), id);
        return Workbooks.download("danh-sach-da-nhap-" + list.id(), files.bytes(list.fileId()));
    }

    private static void requireEnter(Actor person) {
        if (!Right.ENTER_PAST_AWARDS.isHeldBy(person)) {
            throw new NotFound();
        }
    }
}
