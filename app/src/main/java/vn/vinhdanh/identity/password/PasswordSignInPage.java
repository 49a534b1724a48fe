package vn.vinhdanh.identity.password;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people type name and password. */
@Controller
@Profile("!keycloak")
class PasswordSignInPage {

    @GetMapping("/sign-in")
    String signIn() {
        return "identity/sign-in";
    }
}
