package vn.vinhdanh.register.past;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.catalogue.AwardNames;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.ProblemWriter;

/** The form for one past award: a new one, or a correction with its reason. What is refused stays in the fields. */
@Controller
@RequestMapping("/register/past")
class PastEntryPage {

    private final PastAwards awards;
    private final PastSearch search;
    private final AwardNames names;
    private final ProblemWriter problems;

    PastEntryPage(PastAwards awards, PastSearch search, AwardNames names, ProblemWriter problems) {
        this.awards = awards;
        this.search = search;
        this.names = names;
        this.problems = problems;
    }

    @GetMapping("/new")
    ModelAndView blank(Actor person) {
        requireEnter(person);
        return page(Map.of());
    }

    @PostMapping
    ModelAndView enter(@RequestParam Map<String, String> fields, Actor person, RedirectAttributes next) {
        var cells = PastForm.cells(fields);
        try {
            var id = awards.enter(cells, person);
            next.addFlashAttribute("done", "entered");
            return new ModelAndView("redirect:/register/past/" + id);
        } catch (NotFound other) {
            throw other;
        } catch (Refusal refusal) {
            return problems.refused(page(cells), refusal);
        }
    }

    @GetMapping("/{id}/correction")
    ModelAndView correction(@PathVariable long id, Actor person) {
        var entry = entry(id, person);
        return correcting(entry, entry.award().cells(), Integer.toString(entry.version()), "");
    }

    @PostMapping("/{id}/correction")
    ModelAndView correct(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> fields,
            Actor person,
            RedirectAttributes next) {
        var cells = PastForm.cells(fields);
        try {
            awards.correct(id, version, cells, reason, person);
            next.addFlashAttribute("done", "corrected");
            return new ModelAndView("redirect:/register/past/" + id);
        } catch (NotFound other) {
            throw other;
        } catch (Refusal refusal) {
            // somebody was faster: what was typed stays, and goes on top of what stands there now
            return problems.refused(correcting(entry(id, person), cells, null, reason), refusal);
        }
    }

    private PastAwardEntry entry(long id, Actor person) {
        requireEnter(person);
        return search.find(person.department(), id).orElseThrow(NotFound::new);
    }

    private ModelAndView correcting(
            PastAwardEntry entry,
            Map<PastColumn, String> cells,
            @org.jspecify.annotations.Nullable String version,
            String reason) {
        return page(cells)
                .addObject("entry", entry)
                .addObject("version", version == null ? Integer.toString(entry.version()) : version)
                .addObject("reason", reason);
    }

    private ModelAndView page(Map<PastColumn, String> cells) {
        return new ModelAndView("register/past/form")
                .addObject("cells", cells)
                .addObject("columns", PastColumn.values())
                .addObject("names", names.all().names())
                .addObject("problems", Map.of());
    }

    private static void requireEnter(Actor person) {
        if (!Right.ENTER_PAST_AWARDS.isHeldBy(person)) {
            throw new NotFound();
        }
    }
}
