package vn.vinhdanh.identity.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** Whether Keycloak answers, remembered for some seconds so that nobody waits for a dead one twice. */
@Component
@Profile("keycloak")
class KeycloakReach {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final RestTemplate keycloak;
    private final KeycloakSettings settings;
    private final Clock clock;
    private volatile Answer last = new Answer(false, Instant.MIN);

    KeycloakReach(RestTemplate keycloak, KeycloakSettings settings, Clock clock) {
        this.keycloak = keycloak;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks, unless it was asked a moment ago. */
    boolean isThere() {
        var known = last;
        if (known.at().isBefore(clock.instant().minus(REMEMBERED))) {
            known = new Answer(ask(), clock.instant());
            last = known;
        }
        return known.there();
    }

    /** Somebody has just waited in vain. */
    void isGone() {
        last = new Answer(false, clock.instant());
    }

    private boolean ask() {
        try {
            keycloak.getForEntity(settings.serverUrl("/certs"), String.class);
            return true;
        } catch (RestClientException failure) {
            return false;
        }
    }

    private record Answer(boolean there, Instant at) {}
}
