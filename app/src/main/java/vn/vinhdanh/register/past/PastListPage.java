package vn.vinhdanh.register.past;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The past awards of a department, page by page, with sums that do not take unknown counts for 0. */
@Controller
class PastListPage {

    private final PastSearch search;

    PastListPage(PastSearch search) {
        this.search = search;
    }

    @GetMapping("/register/past")
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String decider,
            @RequestParam(defaultValue = "1") String page,
            Actor person,
            Model model) {
        if (!Right.READ_REGISTER.isHeldBy(person)) {
            throw new NotFound();
        }
        var question = PastQuestion.of(text, status, decider, page);
        model.addAttribute("question", question);
        model.addAttribute("statuses", PastStatus.values());
        model.addAttribute("past", search.page(person.department(), question));
        model.addAttribute("mayEnter", Right.ENTER_PAST_AWARDS.isHeldBy(person));
        return "register/past/list";
    }
}
