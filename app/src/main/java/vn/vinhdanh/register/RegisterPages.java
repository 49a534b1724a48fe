package vn.vinhdanh.register;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.web.PageNumber;

/** The register for the officers of its department. */
@Controller
class RegisterPages {

    private static final int LONGEST_TEXT = 200;

    private final RegisterSearch register;
    private final EarlierAwards earlier;

    RegisterPages(RegisterSearch register, EarlierAwards earlier) {
        this.register = register;
        this.earlier = earlier;
    }

    @GetMapping("/register")
    String page(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") String page,
            Actor actor,
            Model model) {
        if (!Right.READ_REGISTER.isHeldBy(actor)) {
            throw new NotFound();
        }
        var asked = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        model.addAttribute("text", asked);
        model.addAttribute("register", register.page(actor.department(), asked, PageNumber.of(page, 1)));
        model.addAttribute("earlier", earlier.search(actor.department(), asked));
        return "register/register";
    }
}
