package vn.vinhdanh.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in and out. */
@Controller
class SignInPage {

    @GetMapping("/sign-in")
    String signIn() {
        return "identity/sign-in";
    }

    @GetMapping("/sign-out")
    String signOut() {
        return "identity/sign-out";
    }
}
