package vn.vinhdanh.person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.PageNumber;

/** The people of the department: found, entered, corrected. */
@Controller
@RequestMapping("/people")
class PeoplePages {

    private static final int LONGEST_TEXT = 200;

    private final PeopleSearch search;
    private final KnownPeople people;
    private final PersonSheets sheets;
    private final Units units;
    private final PersonAnswers answers;

    PeoplePages(PeopleSearch search, KnownPeople people, PersonSheets sheets, Units units, PersonAnswers answers) {
        this.search = search;
        this.people = people;
        this.sheets = sheets;
        this.units = units;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "1") String page, Actor reader) {
        KnownPeople.requireReader(reader);
        var asked = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        return PersonAnswers.page("person/people")
                .addObject("text", asked)
                .addObject("found", search.page(reader.department(), asked, PageNumber.of(page, 1)))
                .addObject("mayEnter", Right.MAINTAIN_PEOPLE.isHeldBy(reader));
    }

    @GetMapping("/new")
    ModelAndView blank(Actor officer) {
        KnownPeople.requireMaintainer(officer);
        return form(PersonForm.EMPTY, PostForm.EMPTY, officer);
    }

    @PostMapping
    ModelAndView enter(PersonForm form, PostForm post, Actor officer, RedirectAttributes next) {
        KnownPeople.requireMaintainer(officer);
        return answers.to(
                () -> {
                    var id = people.enter(form, post, officer);
                    next.addFlashAttribute("done", "entered");
                    return "/people/" + id;
                },
                () -> form(form, post, officer));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, Actor reader) {
        return PersonAnswers.page("person/person").addObject("sheet", sheets.of(id, reader));
    }

    @GetMapping("/{id}/correction")
    ModelAndView correction(@PathVariable long id, Actor officer) {
        KnownPeople.requireMaintainer(officer);
        var before = people.find(officer.department(), id);
        return correcting(before, PersonForm.of(before), "");
    }

    @PostMapping("/{id}/correction")
    ModelAndView correct(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String reason,
            PersonForm form,
            Actor officer,
            RedirectAttributes next) {
        KnownPeople.requireMaintainer(officer);
        return answers.to(
                () -> {
                    people.correct(id, version, form, reason, officer);
                    next.addFlashAttribute("done", "corrected");
                    return "/people/" + id;
                },
                () -> correcting(people.find(officer.department(), id), form, reason));
    }

    private ModelAndView form(PersonForm form, PostForm post, Actor officer) {
        return PersonAnswers.page("person/form")
                .addObject("form", form)
                .addObject("post", post)
                .addObject("units", units.of(officer.department()));
    }

    private static ModelAndView correcting(Person before, PersonForm form, String reason) {
        return PersonAnswers.page("person/form")
                .addObject("before", before)
                .addObject("form", form)
                .addObject("reason", reason);
    }
}
