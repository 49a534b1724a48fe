package vn.vinhdanh.identity.keycloak;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Keycloak is and how we prove ourselves there; without address and secrets the product does not start.
 *
 * @param issuer address of the realm as browsers reach it, such as {@code https://so.example/realms/vinhdanh}
 * @param internalUrl address of the realm as this server reaches it, the same without it
 * @param clientSecret of the client {@code vinhdanh}, which signs people in
 * @param directorySecret of the client {@code vinhdanh-directory}, which may read people and groups and nothing else
 * @param syncEvery how old the lists of people and groups may become
 * @param refreshEvery how long a session goes on before we ask Keycloak whether it still stands
 */
@ConfigurationProperties("vinhdanh.keycloak")
record KeycloakSettings(
        @Nullable String issuer,
        @Nullable String internalUrl,
        @Nullable String clientSecret,
        @Nullable String directorySecret,
        @DefaultValue("30s") Duration syncEvery,
        @DefaultValue("40s") Duration refreshEvery) {

    static final String CLIENT = "vinhdanh";
    static final String DIRECTORY_CLIENT = "vinhdanh-directory";

    /** The audience of the tokens with which programs call the engine's REST interface. */
    static final String PROGRAMS = "vinhdanh-rest";

    String publicUrl(String path) {
        return issuer + "/protocol/openid-connect" + path;
    }

    String serverUrl(String path) {
        return realm() + "/protocol/openid-connect" + path;
    }

    /** The realm in Keycloak's admin interface. */
    String adminUrl() {
        return realm().replaceFirst("/realms/(?=[^/]+$)", "/admin/realms/");
    }

    private String realm() {
        return internalUrl == null || internalUrl.isBlank() ? String.valueOf(issuer) : internalUrl;
    }
}
