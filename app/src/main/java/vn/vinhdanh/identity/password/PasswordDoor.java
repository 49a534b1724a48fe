package vn.vinhdanh.identity.password;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.web.DoorAnswers;
import vn.vinhdanh.platform.web.SignIn;

/** The product's own sign-in, for a department that has no Keycloak yet and for trying the product. */
@Component
@Profile("!keycloak")
class PasswordDoor implements SignIn {

    private final PasswordSignIn passwords;
    private final DoorAnswers answers;

    PasswordDoor(PasswordSignIn passwords, DoorAnswers answers) {
        this.passwords = passwords;
        this.answers = answers;
    }

    @Override
    public HttpSecurity keeping(HttpSecurity door) {
        return door.authenticationProvider(passwords);
    }

    @Override
    public HttpSecurity ofPeople(HttpSecurity door) throws Exception {
        return door.formLogin(form ->
                        form.loginPage("/sign-in").usernameParameter("username").failureHandler(PasswordDoor::failed))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signedOut"));
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(failure instanceof LockedException ? "/sign-in?wait" : "/sign-in?failed");
    }

    @Override
    public HttpSecurity ofPrograms(HttpSecurity door) throws Exception {
        return door.httpBasic(basic -> basic.authenticationEntryPoint(answers.unauthorized()));
    }
}
