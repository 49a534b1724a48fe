package vn.vinhdanh.review.duplicate;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.duplicate.DuplicatePairs;
import vn.vinhdanh.nomination.duplicate.Kind;
import vn.vinhdanh.nomination.duplicate.SideBySide;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.HomeLinks;
import vn.vinhdanh.platform.web.PageNumber;
import vn.vinhdanh.platform.web.ProblemWriter;

/** What has been found in the calls of the department, for those who read all its proposals; the office decides. */
@Controller
@Order(7)
@RequestMapping("/duplicates")
class DuplicatePages implements HomeLinks {

    private final DuplicatePairs pairs;
    private final SideBySide reports;
    private final DuplicateVerdicts verdicts;
    private final Calls calls;
    private final ProblemWriter problems;

    DuplicatePages(
            DuplicatePairs pairs, SideBySide reports, DuplicateVerdicts verdicts, Calls calls, ProblemWriter problems) {
        this.pairs = pairs;
        this.reports = reports;
        this.verdicts = verdicts;
        this.calls = calls;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView list(PairsForm form, @RequestParam(defaultValue = "0") String page, Actor person) {
        requireReader(person);
        var department = person.department();
        var asked = form.asked();
        var counts = pairs.counts(department, asked);
        var pages = PageNumber.count(KindCount.of(counts, form.kind()), DuplicatePairs.PAGE);
        var shown = Math.min(PageNumber.of(page, 0), pages - 1);
        return new ModelAndView("review/duplicates")
                .addObject("form", form)
                .addObject("pairs", pairs.page(department, asked, shown))
                .addObject("counts", KindCount.all(counts))
                .addObject("calls", calls.of(department))
                .addObject("kinds", Kind.values())
                .addObject("page", shown)
                .addObject("pages", pages);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, Actor person) {
        requireReader(person);
        return pair(id, PairForm.EMPTY, person);
    }

    @PostMapping("/{id}")
    ModelAndView decide(@PathVariable long id, PairForm form, Actor officer) {
        if (!Right.APPRAISE_NOMINATION.isHeldBy(officer)) {
            throw new NotFound();
        }
        try {
            verdicts.decide(pairs.find(officer.department(), id), form, officer);
            return new ModelAndView("redirect:/duplicates/" + id);
        } catch (NotFound absent) {
            throw absent;
        } catch (Refusal refusal) {
            return problems.refused(pair(id, form, officer), refusal);
        }
    }

    private ModelAndView pair(long id, PairForm form, Actor person) {
        var pair = pairs.find(person.department(), id);
        return new ModelAndView("review/duplicate")
                .addObject("pair", pair)
                .addObject("texts", reports.of(pair))
                .addObject("form", form)
                .addObject("problems", Map.of())
                .addObject("mayDecide", Right.APPRAISE_NOMINATION.isHeldBy(person))
                .addObject("barred", verdicts.barred(pair, person));
    }

    private static void requireReader(Actor person) {
        if (!Right.READ_PROPOSALS.isHeldBy(person)) {
            throw new NotFound();
        }
    }

    @Override
    public List<HomeLink> of(Actor person) {
        return Right.READ_PROPOSALS.isHeldBy(person)
                ? List.of(new HomeLink("/duplicates", "review.duplicate.title", "review.duplicate.homeHint"))
                : List.of();
    }
}
