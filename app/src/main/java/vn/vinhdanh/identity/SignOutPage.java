package vn.vinhdanh.identity;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Asks whether the person wants to leave; Tasklist's and Cockpit's buttons lead here. */
@Controller
class SignOutPage {

    @GetMapping("/sign-out")
    String signOut() {
        return "identity/sign-out";
    }
}
