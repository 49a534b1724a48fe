package vn.vinhdanh.identity.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * Whether Keycloak answers. One request asks and those that come meanwhile share its answer; silence is remembered longer than
 * an answer, because finding it out again costs somebody the whole time-out.
 */
@Component
@Profile("keycloak")
class KeycloakReach {

    private static final Duration ANSWER_REMEMBERED = Duration.ofSeconds(5);
    private static final Duration SILENCE_REMEMBERED = Duration.ofSeconds(15);

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
        return known.isOld(clock.instant()) ? askedOnce() : known.there();
    }

    private synchronized boolean askedOnce() {
        if (last.isOld(clock.instant())) {
            last = new Answer(ask(), clock.instant());
        }
        return last.there();
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

    private record Answer(boolean there, Instant at) {

        boolean isOld(Instant now) {
            return at.isBefore(now.minus(there ? ANSWER_REMEMBERED : SILENCE_REMEMBERED));
        }
    }
}
