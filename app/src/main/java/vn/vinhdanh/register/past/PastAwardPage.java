package vn.vinhdanh.register.past;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.ProblemWriter;
import vn.vinhdanh.register.past.SameDecision.Chosen;
import vn.vinhdanh.register.past.SameDecision.Refused;

/** One past award with all that happened to it; a second person says here whether it is so. */
@Controller
@RequestMapping("/register/past/{id}")
class PastAwardPage {

    private final PastAwards awards;
    private final PastSearch search;
    private final PastAwardSheet sheet;
    private final SameDecision others;
    private final ProblemWriter problems;

    PastAwardPage(
            PastAwards awards, PastSearch search, PastAwardSheet sheet, SameDecision others, ProblemWriter problems) {
        this.awards = awards;
        this.search = search;
        this.sheet = sheet;
        this.others = others;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, Actor person) {
        var entry = entry(id, person);
        return sheet.of(entry, entry.award().cells(), person);
    }

    @PostMapping("/verification")
    ModelAndView verify(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String lookedAt,
            @RequestParam(defaultValue = "") List<String> beside,
            @RequestParam Map<String, String> fields,
            Actor person,
            RedirectAttributes next) {
        var decided = PastForm.cells(fields);
        decided.keySet().retainAll(PastAwardSheet.DECIDED);
        var typed = Map.of("lookedAt", lookedAt, "beside", beside);
        var chosen = beside.stream().limit(SameDecision.MOST).map(Chosen::of).toList();
        return judged(
                id,
                () -> {
                    awards.verify(id, version, decided, lookedAt, person);
                    tell(chosen.size(), others.verify(chosen, decided, lookedAt, person), next);
                },
                "verified",
                decided,
                typed,
                person,
                next);
    }

    private void tell(int chosen, List<Refused> refused, RedirectAttributes next) {
        next.addFlashAttribute("besideVerified", chosen - refused.size());
        next.addFlashAttribute(
                "besideRefused",
                refused.stream()
                        .map(one -> one.name() + ": "
                                + String.join(" ", problems.byField(one.why()).values()))
                        .toList());
    }

    @PostMapping("/refusal")
    ModelAndView refuse(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String refusal,
            Actor person,
            RedirectAttributes next) {
        var typed = Map.of("refusal", refusal);
        return judged(id, () -> awards.refuse(id, version, refusal, person), "refused", Map.of(), typed, person, next);
    }

    /** What is refused stays in the fields and is explained beside them. */
    private ModelAndView judged(
            long id,
            Runnable judging,
            String done,
            Map<PastColumn, String> decided,
            Map<String, ?> typed,
            Actor person,
            RedirectAttributes next) {
        try {
            judging.run();
            next.addFlashAttribute("done", done);
            return new ModelAndView("redirect:/register/past/" + id);
        } catch (NotFound other) {
            throw other;
        } catch (Refusal refusal) {
            var entry = entry(id, person);
            var cells = entry.award().cells();
            cells.putAll(decided);
            return problems.refused(sheet.of(entry, cells, person).addObject("typed", typed), refusal);
        }
    }

    private PastAwardEntry entry(long id, Actor person) {
        if (!Right.READ_REGISTER.isHeldBy(person)) {
            throw new NotFound();
        }
        return search.find(person.department(), id).orElseThrow(NotFound::new);
    }
}
