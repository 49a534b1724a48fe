package vn.vinhdanh.nomination.succession;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.organisation.UnitChanges;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.ProblemWriter;

/** Where a change of units is entered: a form, then what it will do, then the confirmation. */
@Controller
@RequestMapping("/units/changes")
class UnitChangePages {

    private final Successions successions;
    private final Foresight foresight;
    private final UnitChanges changes;
    private final Units units;
    private final ProblemWriter problems;

    UnitChangePages(
            Successions successions, Foresight foresight, UnitChanges changes, Units units, ProblemWriter problems) {
        this.successions = successions;
        this.foresight = foresight;
        this.changes = changes;
        this.units = units;
        this.problems = problems;
    }

    @GetMapping("/new")
    ModelAndView begin(@RequestParam(defaultValue = "RENAME") String kind, Actor person) {
        Successions.require(person);
        return form(ChangeForm.empty(ChangeForm.kind(kind), changes.mark(person.department())), person);
    }

    /** What is refused stays in the fields and is explained beside them. */
    @PostMapping("/preview")
    ModelAndView preview(@RequestParam MultiValueMap<String, String> fields, Actor person) {
        Successions.require(person);
        var form = ChangeForm.sent(fields);
        return !fields.containsKey("back")
                ? unlessRefused(form, person, () -> new ModelAndView("nomination/unit-preview")
                        .addObject("form", form)
                        .addObject("foreseen", foresight.of(form.wanted(person.department()), person)))
                : form(form, person);
    }

    @PostMapping
    ModelAndView confirm(@RequestParam MultiValueMap<String, String> fields, Actor person, RedirectAttributes next) {
        Successions.require(person);
        var form = ChangeForm.sent(fields);
        return unlessRefused(form, person, () -> {
            successions.enter(form.wanted(person.department()), form.mark(), person);
            next.addFlashAttribute("done", "entered");
            return new ModelAndView("redirect:/units");
        });
    }

    private ModelAndView unlessRefused(ChangeForm form, Actor person, Supplier<ModelAndView> work) {
        try {
            return work.get();
        } catch (NotFound other) {
            throw other;
        } catch (Refusal refusal) {
            return problems.refused(form(form.marked(changes.mark(person.department())), person), refusal);
        }
    }

    private ModelAndView form(ChangeForm form, Actor person) {
        return new ModelAndView("nomination/unit-change")
                .addObject("form", form)
                .addObject("units", units.of(person.department()))
                .addObject(
                        "parts",
                        IntStream.range(0, ChangeForm.MOST_PARTS).boxed().toList())
                .addObject("problems", Map.of());
    }
}
