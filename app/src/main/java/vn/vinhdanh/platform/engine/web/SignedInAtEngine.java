package vn.vinhdanh.platform.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vinhdanh.platform.engine.SignedIn;

/** Tells Tasklist and Cockpit who is signed in; Camunda makes the instance itself, by name. */
public class SignedInAtEngine implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof SignedIn signedIn)) {
            return AuthenticationResult.unsuccessful();
        }
        var person = signedIn.getPrincipal();
        var result = new AuthenticationResult(person.userName(), true);
        result.setGroups(person.groups().stream().sorted().toList());
        result.setTenants(List.of(person.department()));
        forgetOthers(request, engine, result);
        return result;
    }

    /** Camunda keeps the groups in the session; what was given or taken since holds from this request on. */
    private static void forgetOthers(HttpServletRequest request, ProcessEngine engine, AuthenticationResult now) {
        var kept = AuthenticationUtil.getAuthsFromSession(request.getSession());
        if (kept.getAuthenticationForProcessEngine(engine.getName()) instanceof UserAuthentication before
                && !(now.getGroups().equals(before.getGroupIds())
                        && now.getTenants().equals(before.getTenantIds()))) {
            kept.removeByEngineName(engine.getName());
        }
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // the security chain has already said how to sign in
    }
}
