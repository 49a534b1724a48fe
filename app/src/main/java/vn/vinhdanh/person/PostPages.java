package vn.vinhdanh.person;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;

/** The posts of a person: added as people move; ended, corrected and taken away with a reason. */
@Controller
@RequestMapping("/people/{id}/posts")
class PostPages {

    private final KnownPeople people;
    private final Posts posts;
    private final Units units;
    private final PersonAnswers answers;
    private final TransactionTemplate transaction;

    PostPages(KnownPeople people, Posts posts, Units units, PersonAnswers answers, TransactionTemplate transaction) {
        this.people = people;
        this.posts = posts;
        this.units = units;
        this.answers = answers;
        this.transaction = transaction;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable long id, Actor officer) {
        KnownPeople.requireMaintainer(officer);
        return form(people.find(officer.department(), id), null, PostForm.EMPTY, "");
    }

    @PostMapping
    ModelAndView add(@PathVariable long id, PostForm form, Actor officer, RedirectAttributes next) {
        KnownPeople.requireMaintainer(officer);
        return answers.to(
                () -> {
                    transaction.executeWithoutResult(running -> {
                        people.held(officer.department(), id);
                        posts.add(id, form, officer);
                    });
                    next.addFlashAttribute("done", "postAdded");
                    return "/people/" + id;
                },
                () -> form(people.find(officer.department(), id), null, form, ""));
    }

    @GetMapping("/{post}")
    ModelAndView show(@PathVariable long id, @PathVariable long post, Actor officer) {
        KnownPeople.requireMaintainer(officer);
        var person = people.find(officer.department(), id);
        var before = posts.find(person, post);
        return form(person, before, PostForm.of(before), "");
    }

    @PostMapping("/{post}")
    ModelAndView correct(
            @PathVariable long id,
            @PathVariable long post,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String reason,
            PostForm form,
            Actor officer,
            RedirectAttributes next) {
        KnownPeople.requireMaintainer(officer);
        var person = people.find(officer.department(), id);
        return answers.to(
                () -> {
                    posts.correct(person, post, version, form, reason, officer);
                    next.addFlashAttribute("done", "postCorrected");
                    return "/people/" + id;
                },
                () -> form(person, posts.find(person, post), form, reason));
    }

    @PostMapping("/{post}/removal")
    ModelAndView remove(
            @PathVariable long id,
            @PathVariable long post,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String reason,
            Actor officer,
            RedirectAttributes next) {
        KnownPeople.requireMaintainer(officer);
        var person = people.find(officer.department(), id);
        return answers.to(
                () -> {
                    posts.remove(person, post, version, reason, officer);
                    next.addFlashAttribute("done", "postRemoved");
                    return "/people/" + id;
                },
                () -> {
                    var before = posts.find(person, post);
                    return form(person, before, PostForm.of(before), null).addObject("removing", reason);
                });
    }

    private ModelAndView form(Person person, @Nullable Post before, PostForm form, @Nullable String reason) {
        return PersonAnswers.page("person/post")
                .addObject("who", person)
                .addObject("before", before)
                .addObject("post", form)
                .addObject("reason", reason)
                .addObject("units", units.of(person.department()));
    }
}
