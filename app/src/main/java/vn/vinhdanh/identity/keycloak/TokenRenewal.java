package vn.vinhdanh.identity.keycloak;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Renews the tokens of a session, and reads what the new ID token says about its person. */
@Component
@Profile("keycloak")
class TokenRenewal {

    private final RestClientRefreshTokenTokenResponseClient endpoint = new RestClientRefreshTokenTokenResponseClient();
    private final JwtDecoderFactory<ClientRegistration> idTokens;

    TokenRenewal(RestClient tokenEndpoint, JwtDecoderFactory<ClientRegistration> idTokens) {
        this.endpoint.setRestClient(tokenEndpoint);
        this.idTokens = idTokens;
    }

    /** Throws {@link OAuth2AuthorizationException}, with {@code invalid_grant} only when Keycloak has ended the session. */
    Renewed renew(OAuth2AuthorizedClient client) {
        var registration = client.getClientRegistration();
        var answer = endpoint.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                registration, client.getAccessToken(), Objects.requireNonNull(client.getRefreshToken())));
        var renewed = new OAuth2AuthorizedClient(
                registration,
                client.getPrincipalName(),
                answer.getAccessToken(),
                answer.getRefreshToken() == null ? client.getRefreshToken() : answer.getRefreshToken());
        return new Renewed(renewed, claims(registration, answer));
    }

    private Map<String, Object> claims(ClientRegistration registration, OAuth2AccessTokenResponse answer) {
        var idToken = String.valueOf(answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN));
        try {
            return idTokens.createDecoder(registration).decode(idToken).getClaims();
        } catch (JwtException failure) {
            throw new OAuth2AuthorizationException(new OAuth2Error("invalid_id_token"), failure);
        }
    }

    /** The session with its new tokens, and the claims of its ID token. */
    record Renewed(OAuth2AuthorizedClient client, Map<String, Object> claims) {}
}
