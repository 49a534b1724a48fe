package vn.vinhdanh.platform.web;

import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.ProcessAdmins;
import vn.vinhdanh.platform.engine.SignedIn;
import vn.vinhdanh.platform.engine.web.EngineCallAllowList;

/** Who passes a door that is not open to everyone who is signed in. */
@Component
class Passes {

    private final ProcessAdmins admins;
    private final EngineCallAllowList allowList;

    Passes(ProcessAdmins admins, EngineCallAllowList allowList) {
        this.admins = admins;
        this.allowList = allowList;
    }

    AuthorizationDecision ofProcessAdmin(Supplier<Authentication> person, RequestAuthorizationContext call) {
        return new AuthorizationDecision(isProcessAdmin(person.get()));
    }

    /** Process admins, and everyone for the calls that Tasklist needs. */
    AuthorizationDecision forEngineCall(Supplier<Authentication> person, RequestAuthorizationContext call) {
        var who = person.get();
        return new AuthorizationDecision(
                isProcessAdmin(who) || who instanceof SignedIn && allowList.allows(call.getRequest(), who.getName()));
    }

    private boolean isProcessAdmin(Authentication who) {
        return who instanceof SignedIn signedIn && admins.include(signedIn.getPrincipal());
    }
}
