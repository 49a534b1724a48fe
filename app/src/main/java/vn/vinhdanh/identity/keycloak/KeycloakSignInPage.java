package vn.vinhdanh.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The way to Keycloak: straight there for whoever wants to a page; a page of ours for whoever has signed out, was not let in, or
 * finds Keycloak out of reach.
 */
@Controller
@Profile("keycloak")
class KeycloakSignInPage {

    private static final String BEGIN = "redirect:/oauth2/authorization/" + KeycloakClient.ID;
    private static final Set<String> NOTES = Set.of("failed", "signedOut", "signedOutHere");

    private final KeycloakReach reach;
    private final LinkIntoTasklist linkIntoTasklist;

    KeycloakSignInPage(KeycloakReach reach, LinkIntoTasklist linkIntoTasklist) {
        this.reach = reach;
        this.linkIntoTasklist = linkIntoTasklist;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam java.util.Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var note = parameters.keySet().stream().filter(NOTES::contains).findFirst();
        if (!reach.isThere()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "10");
            model.addAttribute("away", true);
        } else if (refused == null && note.isEmpty()) {
            return linkIntoTasklist.isFollowed(request, response) ? "identity/keycloak-begin" : BEGIN;
        }
        model.addAttribute("note", note.map(name -> "identity.keycloak." + name).orElse(null));
        model.addAttribute("refusal", SignInRefused.known(refused));
        return "identity/keycloak-sign-in";
    }
}
