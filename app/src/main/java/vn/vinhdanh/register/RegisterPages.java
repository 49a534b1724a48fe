package vn.vinhdanh.register;

import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The register for the officers of its department. */
@Controller
class RegisterPages {

    private static final int LONGEST_TEXT = 200;

    private final RegisterSearch register;

    RegisterPages(RegisterSearch register) {
        this.register = register;
    }

    @GetMapping("/register")
    String page(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") String page,
            Actor actor,
            Model model) {
        requireOfficer(actor);
        var asked = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        model.addAttribute("text", asked);
        model.addAttribute("register", register.page(actor.department(), asked, number(page)));
        return "register/register";
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    private static void requireOfficer(Actor actor) {
        var department = actor.department();
        var officers = Stream.of(
                Groups.office(department),
                Groups.director(department),
                Groups.clerk(department),
                Groups.accountant(department));
        if (officers.noneMatch(actor::isIn)) {
            throw new NotFound();
        }
    }
}
