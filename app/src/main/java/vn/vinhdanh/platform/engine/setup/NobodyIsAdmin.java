package vn.vinhdanh.platform.engine.setup;

import java.security.SecureRandom;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.engine.EngineRights;

/**
 * Fills the engine's admin group with an account that nobody can sign in to: while that group is empty, Camunda's pages
 * lead everyone to a form that makes an admin (CVE-2026-77226).
 */
@Component
class NobodyIsAdmin {

    static final String USER = "nobody-is-admin";

    private final IdentityService identities;
    private final EngineRights rights;

    NobodyIsAdmin(IdentityService identities, EngineRights rights) {
        this.identities = identities;
        this.rights = rights;
    }

    void ensure() {
        rights.own(() -> {
            if (identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0) {
                create();
            }
            return true;
        });
    }

    private void create() {
        var secret = new byte[48];
        new SecureRandom().nextBytes(secret);
        var user = identities.newUser(USER);
        user.setPassword(Base64.getEncoder().encodeToString(secret));
        identities.saveUser(user);
        if (identities.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            identities.saveGroup(identities.newGroup(Groups.CAMUNDA_ADMIN));
        }
        identities.createMembership(USER, Groups.CAMUNDA_ADMIN);
    }
}
