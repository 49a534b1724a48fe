package vn.vinhdanh.catalogue.rules;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.PageNumber;
import vn.vinhdanh.platform.web.ProblemWriter;

/** The sets of rules that there are, and where a spreadsheet with new ones is brought. */
@Controller
@RequestMapping("/catalogue/rules")
class RuleImportPage {

    private static final int LARGEST_IN_MEGABYTES = 5;
    private static final int LONGEST_NAME = 100;

    private final RuleSets rules;
    private final RuleSheets sheets;
    private final ProblemWriter problems;

    RuleImportPage(RuleSets rules, RuleSheets sheets, ProblemWriter problems) {
        this.rules = rules;
        this.sheets = sheets;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "1") String page, Actor person) {
        return page(Math.max(1, PageNumber.of(page, 1)), person);
    }

    /** Leads to the page of the set; a refused file is explained cell by cell. Works before the scripts are there. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView bring(MultipartHttpServletRequest request, Actor person, HttpServletResponse response) {
        RuleSets.requireAdmin(person);
        var byScript = request.getHeader("HX-Request") != null;
        try {
            var file = file(request);
            var brought = rules.read(bytes(file), person);
            if (!brought.wrong().isEmpty()) {
                return refused(byScript, person, Map.of(), brought.wrong(), 422);
            }
            var address = "/catalogue/rules/" + rules.keep(brought, shortName(file.getOriginalFilename()), person);
            response.setHeader("HX-Redirect", address);
            return byScript ? answer() : new ModelAndView("redirect:" + address);
        } catch (Refusal refusal) {
            return refused(byScript, person, problems.byField(refusal), List.of(), ProblemWriter.statusOf(refusal));
        }
    }

    private ModelAndView refused(
            boolean byScript, Actor person, Map<String, String> reasons, List<WrongCell> wrong, int status) {
        var page = byScript ? answer() : page(1, person);
        page.addObject("problems", reasons).addObject("wrong", wrong);
        page.setStatus(HttpStatusCode.valueOf(status));
        return page;
    }

    private ModelAndView page(int number, Actor person) {
        return new ModelAndView("catalogue/rules/sets")
                .addObject("sheet", sheets.all(number, person))
                .addObject("largest", LARGEST_IN_MEGABYTES);
    }

    private static ModelAndView answer() {
        return new ModelAndView("catalogue/rules/answer");
    }

    private static MultipartFile file(MultipartHttpServletRequest request) {
        try {
            var file = request.getFile(RuleReader.FIELD);
            if (file == null || file.isEmpty()) {
                throw Refusal.at(RuleReader.FIELD, "catalogue.rules.file.none");
            }
            if (file.getSize() > LARGEST_IN_MEGABYTES * 1024L * 1024) {
                throw tooLarge();
            }
            return file;
        } catch (MaxUploadSizeExceededException large) {
            throw tooLarge();
        } catch (MultipartException broken) {
            throw Refusal.at(RuleReader.FIELD, "catalogue.rules.file.none");
        }
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw Refusal.at(RuleReader.FIELD, "catalogue.rules.file.none");
        }
    }

    private static Refusal tooLarge() {
        return Refusal.at(RuleReader.FIELD, "catalogue.rules.file.tooLarge", LARGEST_IN_MEGABYTES);
    }

    private static String shortName(@Nullable String path) {
        var slashes = path == null ? "" : path.replace('\\', '/');
        var name = slashes.substring(slashes.lastIndexOf('/') + 1).strip();
        return name.isEmpty() ? "?" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
