package vn.vinhdanh.person;

import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.register.past.PastAwardOwners;

/** Where somebody of the office says whose an award is. */
@Controller
@RequestMapping("/people")
class OwnerPages {

    private final Owners owners;
    private final PastAwardOwners pastAwards;
    private final SimilarPeople similar;
    private final PeopleSearch search;
    private final PersonSheets sheets;
    private final PersonAnswers answers;

    OwnerPages(
            Owners owners,
            PastAwardOwners pastAwards,
            SimilarPeople similar,
            PeopleSearch search,
            PersonSheets sheets,
            PersonAnswers answers) {
        this.owners = owners;
        this.pastAwards = pastAwards;
        this.similar = similar;
        this.search = search;
        this.sheets = sheets;
        this.answers = answers;
    }

    /** Offers those of a similar name, and whoever is searched. */
    @GetMapping("/of-past-award/{id}")
    ModelAndView choose(@PathVariable long id, @RequestParam(defaultValue = "") String text, Actor officer) {
        KnownPeople.requireMaintainer(officer);
        var award = pastAwards.award(id, officer.department());
        return PersonAnswers.page("person/owner")
                .addObject("id", id)
                .addObject("award", award)
                .addObject("owner", pastAwards.of(id).orElse(null))
                .addObject("text", text)
                .addObject("similar", similar.named(officer.department(), award.name()))
                .addObject(
                        "found",
                        text.isBlank()
                                ? null
                                : search.page(officer.department(), text, 1).people());
    }

    @PostMapping("/{id}/honours")
    ModelAndView link(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") long award,
            Actor officer,
            RedirectAttributes next) {
        return answers.to(
                () -> {
                    owners.link(id, known(kind), award, officer);
                    next.addFlashAttribute("done", "linked");
                    return "/people/" + id;
                },
                () -> PersonAnswers.page("person/person").addObject("sheet", sheets.of(id, officer)));
    }

    @PostMapping("/{id}/honours/removal")
    ModelAndView unlink(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") long award,
            @RequestParam(defaultValue = "") String reason,
            Actor officer,
            RedirectAttributes next) {
        KnownPeople.requireMaintainer(officer);
        return answers.to(
                () -> {
                    var sheet = sheets.of(id, officer);
                    if (!sheet.shows(known(kind), award)) {
                        throw new NotFound();
                    }
                    owners.unlink(sheet.person(), known(kind), award, reason, officer);
                    next.addFlashAttribute("done", "unlinked");
                    return "/people/" + id;
                },
                () -> PersonAnswers.page("person/person")
                        .addObject("sheet", sheets.of(id, officer))
                        .addObject("unlinking", kind + award)
                        .addObject("reason", reason));
    }

    private static PersonHonour.Kind known(String kind) {
        return Stream.of(PersonHonour.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
