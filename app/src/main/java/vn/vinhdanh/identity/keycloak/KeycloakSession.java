package vn.vinhdanh.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;

/** A person's session at Keycloak, seen from here: it stands as long as Keycloak renews its tokens. */
@Component
@Profile("keycloak")
class KeycloakSession {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakSession.class);

    private final OAuth2AuthorizedClientRepository tokens;
    private final TokenRenewal renewal;
    private final Admission admission;
    private final KeycloakReach reach;
    private final Clock clock;
    private final KeycloakSettings settings;

    KeycloakSession(
            OAuth2AuthorizedClientRepository tokens,
            TokenRenewal renewal,
            Admission admission,
            KeycloakReach reach,
            Clock clock,
            KeycloakSettings settings) {
        this.tokens = tokens;
        this.renewal = renewal;
        this.admission = admission;
        this.reach = reach;
        this.clock = clock;
        this.settings = settings;
    }

    /** Whether the person may go on; renews the tokens when they are old, and takes over what the new ones say. */
    boolean stands(OAuth2AuthenticationToken proof, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizedClient client = tokens.loadAuthorizedClient(KeycloakClient.ID, proof, request);
        if (client == null || client.getRefreshToken() == null) {
            return false;
        }
        return isYoung(client) || !reach.isThere() || renew(client, proof, request, response);
    }

    private boolean isYoung(OAuth2AuthorizedClient client) {
        var issued = client.getAccessToken().getIssuedAt();
        return issued != null && issued.plus(settings.refreshEvery()).isAfter(clock.instant());
    }

    private boolean renew(
            OAuth2AuthorizedClient client,
            OAuth2AuthenticationToken proof,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var renewed = renewal.renew(client);
            tokens.saveAuthorizedClient(renewed.client(), proof, request, response);
            return isAdmitted(renewed.claims(), proof);
        } catch (OAuth2AuthorizationException failure) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(failure.getError().getErrorCode())) {
                return false;
            }
            LOG.warn("Keycloak did not renew a session, which goes on: {}", failure.getError());
            reach.isGone();
            return true;
        }
    }

    private boolean isAdmitted(Map<String, Object> claims, OAuth2AuthenticationToken proof) {
        try {
            var person = PersonOfKeycloak.ofToken(claims);
            admission.admit(person);
            return person.userName().equals(proof.getName());
        } catch (SignInRefused refused) {
            LOG.info("{} is no longer let in: {}", proof.getName(), refused.sentence());
            return false;
        }
    }
}
