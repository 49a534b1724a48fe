package vn.vinhdanh.identity.substitution;

import java.util.Map;
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
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.ProblemWriter;

/** The page on which people say who does their work while they are away. */
@Controller
@RequestMapping("/substitutions")
class SubstitutionPage {

    private final Substitutions substitutions;
    private final SubstitutionSheets sheets;
    private final ProblemWriter problems;

    SubstitutionPage(Substitutions substitutions, SubstitutionSheets sheets, ProblemWriter problems) {
        this.substitutions = substitutions;
        this.sheets = sheets;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String absent, Actor person) {
        return page(substitutions.absent(absent, person), person, SubstitutionForm.empty(absent));
    }

    /** What is refused stays in the fields and is explained beside them. */
    @PostMapping
    ModelAndView arrange(SubstitutionForm form, Actor person, RedirectAttributes next) {
        try {
            substitutions.arrange(form, person);
        } catch (NotFound | Conflict other) {
            throw other;
        } catch (Refusal refusal) {
            var absent = substitutions.absent(form.absent() == null ? "" : form.absent(), person);
            return problems.refused(page(absent, person, form), refusal);
        }
        next.addFlashAttribute("done", "arranged");
        return new ModelAndView("redirect:/substitutions");
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable("id") long id, Actor person, RedirectAttributes next) {
        substitutions.end(id, person);
        next.addFlashAttribute("done", "ended");
        return "redirect:/substitutions";
    }

    private ModelAndView page(Actor absent, Actor person, SubstitutionForm form) {
        return new ModelAndView("identity/substitutions")
                .addObject("sheet", sheets.of(absent, person))
                .addObject("form", form)
                .addObject("problems", Map.of());
    }
}
