package vn.vinhdanh.person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.web.PageNumber;

/** Where the office looks for a person among nominees whose list spells the name otherwise. */
@Controller
class NomineePages {

    private static final int LONGEST_TEXT = 200;

    private final KnownPeople people;
    private final ReceivedNominees nominees;

    NomineePages(KnownPeople people, ReceivedNominees nominees) {
        this.people = people;
        this.nominees = nominees;
    }

    @GetMapping("/people/{id}/nominees")
    ModelAndView search(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") String page,
            Actor officer) {
        KnownPeople.requireMaintainer(officer);
        var person = people.find(officer.department(), id);
        if (person.isMerged()) {
            throw new Conflict("person.mergedMeanwhile", person.fullName());
        }
        var asked = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        return PersonAnswers.page("person/nominees")
                .addObject("who", person)
                .addObject("text", asked)
                .addObject("found", nominees.page(officer.department(), asked, PageNumber.of(page, 1)));
    }
}
