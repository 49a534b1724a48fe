package vn.vinhdanh.notification;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.web.HomeLinks;

/** Where people say how they wish to hear of their work. */
@Controller
class MailPreferencePage implements HomeLinks {

    private static final String ADDRESS = "/mail-preference";

    private final MailPreferences preferences;
    private final MailServer server;
    private final Accounts accounts;

    MailPreferencePage(MailPreferences preferences, MailServer server, Accounts accounts) {
        this.preferences = preferences;
        this.server = server;
        this.accounts = accounts;
    }

    @GetMapping(ADDRESS)
    String show(Actor person, Model model) {
        model.addAttribute("wishes", MailWish.values());
        model.addAttribute("chosen", preferences.of(person.userName()));
        model.addAttribute("email", accounts.find(person.userName()).email());
        model.addAttribute("serverIsThere", server.isThere());
        return "notification/preference";
    }

    @PostMapping(ADDRESS)
    String choose(@RequestParam(defaultValue = "") String wish, Actor person, RedirectAttributes next) {
        preferences.choose(
                person.userName(),
                MailWish.chosen(wish).orElseThrow(() -> Refusal.at("wish", "notification.preference.none")));
        next.addFlashAttribute("saved", true);
        return "redirect:" + ADDRESS;
    }

    @Override
    public List<HomeLink> of(Actor person) {
        return List.of(new HomeLink(ADDRESS, "notification.preference.title", "notification.preference.homeHint"));
    }
}
