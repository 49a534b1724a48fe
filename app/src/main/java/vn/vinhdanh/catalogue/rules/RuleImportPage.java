package vn.vinhdanh.catalogue.rules;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.PageNumber;
import vn.vinhdanh.platform.web.ProblemWriter;
import vn.vinhdanh.platform.web.SentFile;

/** The sets of rules that there are, and where a spreadsheet with new ones is brought. */
@Controller
@RequestMapping("/catalogue/rules")
class RuleImportPage {

    private static final int LARGEST_IN_MEGABYTES = 5;

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
            var file = SentFile.read(request, RuleReader.FIELD, LARGEST_IN_MEGABYTES, "catalogue.rules.file");
            var brought = rules.read(file.content(), person);
            if (!brought.wrong().isEmpty()) {
                return refused(byScript, person, Map.of(), brought.wrong(), 422);
            }
            var address = "/catalogue/rules/" + rules.keep(brought, file.name(), person);
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
}
