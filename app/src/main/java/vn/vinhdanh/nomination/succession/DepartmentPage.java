package vn.vinhdanh.nomination.succession;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.DepartmentChanges;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.web.ProblemWriter;

/** Where the department itself is given the name of its successor: a form, a comparison, the confirmation. */
@Controller
@RequestMapping("/units/department")
class DepartmentPage {

    private final Successions successions;
    private final DepartmentChanges changes;
    private final Departments departments;
    private final BusinessCalendar calendar;
    private final ProblemWriter problems;

    DepartmentPage(
            Successions successions,
            DepartmentChanges changes,
            Departments departments,
            BusinessCalendar calendar,
            ProblemWriter problems) {
        this.successions = successions;
        this.changes = changes;
        this.departments = departments;
        this.calendar = calendar;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView show(Actor person) {
        Successions.require(person);
        return page(DepartmentForm.of(current(person)), person, "form");
    }

    /** Both texts side by side, before anything is kept; what is refused stays in the fields. */
    @PostMapping("/preview")
    ModelAndView preview(@RequestParam Map<String, String> sent, Actor person) {
        Successions.require(person);
        var form = DepartmentForm.sent(current(person), sent);
        return unlessRefused(form, person, () -> {
            changes.require(form.wanted(person.department()), form.firstDay(), form.decision());
            return page(form, person, sent.containsKey("back") ? "form" : "preview");
        });
    }

    @PostMapping
    ModelAndView confirm(@RequestParam Map<String, String> sent, Actor person, RedirectAttributes next) {
        Successions.require(person);
        var form = DepartmentForm.sent(current(person), sent);
        return unlessRefused(form, person, () -> {
            changes.require(form.wanted(person.department()), form.firstDay(), form.decision());
            successions.enter(
                    form.wanted(person.department()), Objects.requireNonNull(form.firstDay()), form.decision(), person);
            return done(next, "entered");
        });
    }

    @PostMapping("/{id}/undo")
    ModelAndView undo(@PathVariable("id") long id, Actor person, RedirectAttributes next) {
        return unlessRefused(DepartmentForm.of(current(person)), person, () -> {
            successions.undoOfDepartment(id, person);
            return done(next, "undone");
        });
    }

    private ModelAndView unlessRefused(DepartmentForm form, Actor person, Supplier<ModelAndView> work) {
        try {
            return work.get();
        } catch (NotFound | Conflict other) {
            throw other;
        } catch (Refusal refusal) {
            return problems.refused(page(form, person, "form"), refusal);
        }
    }

    private static ModelAndView done(RedirectAttributes next, String what) {
        next.addFlashAttribute("done", what);
        return new ModelAndView("redirect:/units/department");
    }

    private Department current(Actor person) {
        return departments.find(person.department());
    }

    private ModelAndView page(DepartmentForm form, Actor person, String mode) {
        return new ModelAndView("nomination/department")
                .addObject("form", form)
                .addObject("mode", mode)
                .addObject("now", DepartmentChanges.fields(current(person)))
                .addObject("changes", changes.of(person.department()))
                .addObject("today", calendar.today())
                .addObject("problems", Map.of());
    }
}
