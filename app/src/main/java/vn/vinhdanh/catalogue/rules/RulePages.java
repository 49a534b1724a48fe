package vn.vinhdanh.catalogue.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.PageNumber;
import vn.vinhdanh.platform.web.ProblemWriter;
import vn.vinhdanh.platform.web.Workbooks;

/** Where one admin looks at what a brought set changes and says why, and another one puts it into force. */
@Controller
@RequestMapping("/catalogue/rules")
class RulePages {

    private final RuleSets rules;
    private final RuleSheets sheets;
    private final ProblemWriter problems;

    RulePages(RuleSets rules, RuleSheets sheets, ProblemWriter problems) {
        this.rules = rules;
        this.sheets = sheets;
        this.problems = problems;
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable("id") int number, @RequestParam(defaultValue = "1") String page, Actor person) {
        return page(number, Math.max(1, PageNumber.of(page, 1)), person);
    }

    @GetMapping("/{id}/progress")
    ModelAndView progress(@PathVariable("id") int number, Actor person) {
        return new ModelAndView("catalogue/rules/progress").addObject("sheet", sheets.one(number, 1, person));
    }

    @GetMapping("/{id}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable("id") int number, Actor person) {
        return Workbooks.download(
                "quy-tac-xet-bo-" + number,
                sheets.workbook(
                        number,
                        (allowed, words) -> problems.tell(
                                Reason.of("catalogue.rules.allowed." + allowed, String.join(", ", words))),
                        person));
    }

    @PostMapping("/{id}/proposal")
    ModelAndView propose(
            @PathVariable("id") int number,
            @RequestParam Map<String, String> fields,
            Actor person,
            RedirectAttributes next) {
        return answered(
                number,
                "proposed",
                fields,
                person,
                next,
                () -> rules.propose(
                        number,
                        fields.getOrDefault("why", ""),
                        fields.getOrDefault("source", ""),
                        day(fields.getOrDefault("day", "")),
                        person));
    }

    @PostMapping("/{id}/acceptance")
    ModelAndView accept(
            @PathVariable("id") int number,
            @RequestParam Map<String, String> fields,
            Actor person,
            RedirectAttributes next) {
        var looked = fields.getOrDefault("looked", "");
        return answered(number, "accepted", fields, person, next, () -> rules.accept(number, looked, person));
    }

    @PostMapping("/{id}/refusal")
    ModelAndView refuse(
            @PathVariable("id") int number,
            @RequestParam Map<String, String> fields,
            Actor person,
            RedirectAttributes next) {
        var answer = fields.getOrDefault("answer", "");
        return answered(number, "refused", fields, person, next, () -> rules.refuse(number, answer, person));
    }

    @PostMapping("/{id}/removal")
    String discard(@PathVariable("id") int number, Actor person, RedirectAttributes next) {
        rules.discard(number, person);
        next.addFlashAttribute("done", "discarded");
        return "redirect:/catalogue/rules";
    }

    private ModelAndView answered(
            int number,
            String done,
            Map<String, String> typed,
            Actor person,
            RedirectAttributes next,
            Runnable answer) {
        try {
            answer.run();
        } catch (NotFound | Conflict other) {
            throw other;
        } catch (Refusal refusal) {
            return problems.refused(page(number, 1, person).addObject("typed", typed), refusal);
        }
        next.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/catalogue/rules/" + number);
    }

    private ModelAndView page(int number, int page, Actor person) {
        return new ModelAndView("catalogue/rules/set")
                .addObject("sheet", sheets.one(number, page, person))
                .addObject("typed", Map.of())
                .addObject("problems", Map.of());
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            throw Refusal.at("day", "catalogue.cell.DAY");
        }
    }
}
