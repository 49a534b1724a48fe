package vn.vinhdanh.catalogue.rows;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.PageNumber;
import vn.vinhdanh.platform.web.ProblemWriter;

/** Where one admin of the catalogue writes a change and another one answers it. */
@Controller
@RequestMapping("/catalogue/changes")
class ChangePages {

    private final Changes changes;
    private final ChangeSheets sheets;
    private final RowSheets rows;
    private final ProblemWriter problems;

    ChangePages(Changes changes, ChangeSheets sheets, RowSheets rows, ProblemWriter problems) {
        this.changes = changes;
        this.sheets = sheets;
        this.rows = rows;
        this.problems = problems;
    }

    @GetMapping
    String all(@RequestParam(defaultValue = "1") String page, Actor person, Model model) {
        model.addAttribute("sheet", sheets.all(Math.max(1, PageNumber.of(page, 1)), person));
        return "catalogue/changes";
    }

    @GetMapping("/new")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String regime,
            Actor person) {
        return form(sheets.begun(table, key, regime, person), person);
    }

    /** What is refused stays in the fields and is explained beside them. */
    @PostMapping
    ModelAndView propose(@RequestParam Map<String, String> fields, Actor person, RedirectAttributes next) {
        sheets.requireAdmin(person);
        var form = ChangeForm.sent(fields);
        try {
            var id = changes.propose(form, person);
            next.addFlashAttribute("done", "proposed");
            return new ModelAndView("redirect:/catalogue/changes/" + id);
        } catch (NotFound | Conflict other) {
            throw other;
        } catch (Refusal refusal) {
            return problems.refused(form(form, person), refusal);
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable("id") long id, Actor person) {
        sheets.requireReader(person);
        return page(id, person);
    }

    @PostMapping("/{id}/acceptance")
    ModelAndView accept(@PathVariable("id") long id, Actor person, RedirectAttributes next) {
        return answered(id, "accepted", person, next, () -> changes.accept(id, person));
    }

    @PostMapping("/{id}/refusal")
    ModelAndView refuse(
            @PathVariable("id") long id,
            @RequestParam(defaultValue = "") String answer,
            Actor person,
            RedirectAttributes next) {
        return answered(id, "refused", person, next, () -> changes.refuse(id, answer, person));
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable("id") long id, Actor person, RedirectAttributes next) {
        return answered(id, "withdrawn", person, next, () -> changes.withdraw(id, person));
    }

    private ModelAndView answered(long id, String done, Actor person, RedirectAttributes next, Runnable answer) {
        try {
            answer.run();
        } catch (NotFound | Conflict other) {
            throw other;
        } catch (Refusal refusal) {
            return problems.refused(page(id, person), refusal);
        }
        next.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/catalogue/changes/" + id);
    }

    private ModelAndView page(long id, Actor person) {
        return new ModelAndView("catalogue/change")
                .addObject("sheet", rows.change(id, person))
                .addObject("problems", Map.of());
    }

    private ModelAndView form(ChangeForm form, Actor person) {
        return new ModelAndView("catalogue/form")
                .addObject("form", form)
                .addObject("fields", sheets.fields(form, person))
                .addObject("problems", Map.of());
    }
}
