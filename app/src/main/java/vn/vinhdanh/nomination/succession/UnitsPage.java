package vn.vinhdanh.nomination.succession;

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
import vn.vinhdanh.organisation.UnitChangeKind;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.HomeLinks;
import vn.vinhdanh.platform.web.PageNumber;
import vn.vinhdanh.platform.web.ProblemWriter;

/** The units of the department with their names in time and who came from whom. */
@Controller
@RequestMapping("/units")
class UnitsPage implements HomeLinks {

    private final UnitSheets sheets;
    private final Successions successions;
    private final ProblemWriter problems;

    UnitsPage(UnitSheets sheets, Successions successions, ProblemWriter problems) {
        this.sheets = sheets;
        this.successions = successions;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "1") String page, Actor person) {
        Successions.require(person);
        return page(PageNumber.of(page, 1), person);
    }

    /** A mistake is taken back; what rests on it by now is said. */
    @PostMapping("/changes/{id}/undo")
    ModelAndView undo(@PathVariable("id") long id, Actor person, RedirectAttributes next) {
        try {
            successions.undo(id, person);
        } catch (NotFound | Conflict other) {
            throw other;
        } catch (Refusal refusal) {
            return problems.refused(page(1, person), refusal);
        }
        next.addFlashAttribute("done", "undone");
        return new ModelAndView("redirect:/units");
    }

    @PostMapping("/proposals/{id}")
    String choose(
            @PathVariable("id") long id,
            @RequestParam(defaultValue = "") String unit,
            Actor person,
            RedirectAttributes next) {
        successions.choose(id, unit, person);
        next.addFlashAttribute("done", "chosen");
        return "redirect:/units";
    }

    @Override
    public List<HomeLink> of(Actor person) {
        return Right.CHANGE_UNITS.isHeldBy(person)
                ? List.of(new HomeLink("/units", "units.title", "units.homeHint"))
                : List.of();
    }

    private ModelAndView page(int page, Actor person) {
        return new ModelAndView("nomination/units")
                .addObject("sheet", sheets.of(person, page))
                .addObject("kinds", UnitChangeKind.values())
                .addObject("problems", Map.of());
    }
}
