package vn.vinhdanh.person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.platform.Actor;

/** Two records side by side, and the way to read them as one person, and back. */
@Controller
@RequestMapping("/people/{id}")
class MergePages {

    private final Merges merges;
    private final PersonSheets sheets;
    private final PersonAnswers answers;

    MergePages(Merges merges, PersonSheets sheets, PersonAnswers answers) {
        this.merges = merges;
        this.sheets = sheets;
        this.answers = answers;
    }

    @GetMapping("/merge/{other}")
    ModelAndView compare(@PathVariable long id, @PathVariable long other, Actor officer) {
        KnownPeople.requireMaintainer(officer);
        return page(id, other, "", officer);
    }

    @PostMapping("/merge/{other}")
    ModelAndView merge(
            @PathVariable long id,
            @PathVariable long other,
            @RequestParam(defaultValue = "") String reason,
            Actor officer,
            RedirectAttributes next) {
        return answers.to(
                () -> {
                    merges.merge(id, other, reason, officer);
                    next.addFlashAttribute("done", "merged");
                    return "/people/" + id;
                },
                () -> page(id, other, reason, officer));
    }

    @PostMapping("/merges/{merge}/undoing")
    ModelAndView undo(
            @PathVariable long id,
            @PathVariable long merge,
            @RequestParam(defaultValue = "") String reason,
            Actor officer,
            RedirectAttributes next) {
        return answers.to(
                () -> {
                    merges.undo(merge, reason, officer);
                    next.addFlashAttribute("done", "undone");
                    return "/people/" + id;
                },
                () -> PersonAnswers.page("person/person")
                        .addObject("sheet", sheets.of(id, officer))
                        .addObject("undoing", merge)
                        .addObject("reason", reason));
    }

    private ModelAndView page(long id, long other, String reason, Actor officer) {
        return PersonAnswers.page("person/merge")
                .addObject("kept", sheets.of(id, officer))
                .addObject("merged", sheets.of(other, officer))
                .addObject("reason", reason);
    }
}
