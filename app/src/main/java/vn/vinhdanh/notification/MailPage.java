package vn.vinhdanh.notification;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;
import vn.vinhdanh.platform.web.PageNumber;

/** Shows process admins how the mails of their department fare, and sends failed ones again. */
@Controller
class MailPage implements HomeLinks {

    private static final String ADDRESS = "/admin/mails";

    private final FailedMails mails;
    private final MailServer server;

    MailPage(FailedMails mails, MailServer server) {
        this.mails = mails;
        this.server = server;
    }

    @GetMapping(ADDRESS)
    String show(@RequestParam(defaultValue = "1") String page, Actor admin, Model model) {
        model.addAttribute("sheet", mails.sheet(admin.department(), PageNumber.of(page, 1)));
        model.addAttribute("serverIsThere", server.isThere());
        return "notification/mails";
    }

    @PostMapping(ADDRESS + "/{id}/send-again")
    String sendAgain(@PathVariable long id, Actor admin, RedirectAttributes next) {
        mails.sendAgain(id, admin);
        next.addFlashAttribute("queued", true);
        return "redirect:" + ADDRESS;
    }

    @Override
    public List<HomeLink> of(Actor person) {
        return Right.OPERATE_PROCESSES.isHeldBy(person)
                ? List.of(new HomeLink(ADDRESS, "notification.mails.title", "notification.mails.homeHint"))
                : List.of();
    }
}
