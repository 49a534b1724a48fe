package vn.vinhdanh.identity.keycloak;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Keeps people, groups, departments and units as Keycloak has them: for pick-lists, for the members of a council, and so that
 * what was taken away is gone for those who do not come back. The nodes take turns; Keycloak is read before anything is
 * written, and nothing is written when it cannot be read.
 */
@Component
@Profile("keycloak")
class DirectorySync {

    private static final Logger LOG = LoggerFactory.getLogger(DirectorySync.class);

    private final KeycloakSettings settings;
    private final SyncState state;
    private final KeycloakDirectory keycloak;
    private final DirectoryChange change;

    DirectorySync(KeycloakSettings settings, SyncState state, KeycloakDirectory keycloak, DirectoryChange change) {
        this.settings = settings;
        this.state = state;
        this.keycloak = keycloak;
        this.change = change;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void whenItIsTime() {
        if (state.takeTurn(settings.syncEvery())) {
            now();
        }
    }

    /** Synchronises at once; what went wrong stands in the state, where process admins read it. */
    void now() {
        try {
            var snapshot = keycloak.read();
            if (snapshot.people().isEmpty()) {
                state.failed("identity.sync.nobody");
            } else {
                state.succeeded(change.apply(snapshot), snapshot.people().size());
            }
        } catch (RestClientException failure) {
            LOG.warn("Keycloak's directory could not be read: {}", failure.getMessage());
            state.failed(sentence(failure));
        } catch (RuntimeException failure) {
            LOG.error("Keycloak's directory could not be taken over", failure);
            state.failed("identity.sync.unexpected");
        }
    }

    private static String sentence(RestClientException failure) {
        if (failure instanceof ResourceAccessException) {
            return "identity.sync.unreachable";
        }
        return failure instanceof RestClientResponseException answer
                        && answer.getStatusCode().is4xxClientError()
                ? "identity.sync.refused"
                : "identity.sync.unreachable";
    }
}
