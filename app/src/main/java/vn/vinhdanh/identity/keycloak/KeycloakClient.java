package vn.vinhdanh.identity.keycloak;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The product as a client of Keycloak; nothing here asks Keycloak at the start, so that the product starts without it. */
@Configuration(proxyBeanMethods = false)
@Profile("keycloak")
class KeycloakClient {

    static final String ID = "keycloak";

    private final KeycloakSettings settings;
    private final RestTemplate keycloak;

    KeycloakClient(KeycloakSettings settings, RestTemplate keycloak) {
        this.settings = settings;
        this.keycloak = keycloak;
    }

    @Bean
    ClientRegistrationRepository clients() {
        // no user-info address: whatever we need stands in the ID token
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(ID)
                .clientId(KeycloakSettings.CLIENT)
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(settings.issuer())
                .authorizationUri(settings.publicUrl("/auth"))
                .tokenUri(settings.serverUrl("/token"))
                .jwkSetUri(settings.serverUrl("/certs"))
                .userNameAttributeName("preferred_username")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.publicUrl("/logout")))
                .build());
    }

    /** Tokens stay with the session, so that every node has them. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** Reads ID tokens: signature, issuer, audience and times. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(ClientRegistrationRepository clients) {
        var decoder = decoder();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new OidcIdTokenValidator(clients.findByRegistrationId(ID))));
        return client -> decoder;
    }

    /** Reads the tokens of programs, which must be made for us. */
    @Bean
    JwtDecoder decoderOfProgramTokens() {
        var decoder = decoder();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(List.of(
                new JwtIssuerValidator(settings.issuer()), new JwtAudienceValidator(KeycloakSettings.PROGRAMS))));
        return decoder;
    }

    /** For the token endpoint, with the same patience as every other call. */
    @Bean
    RestClient tokenEndpoint() {
        return RestClient.builder()
                .requestFactory(keycloak.getRequestFactory())
                .messageConverters(converters -> {
                    converters.clear();
                    converters.addAll(Arrays.asList(
                            new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()));
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private NimbusJwtDecoder decoder() {
        return NimbusJwtDecoder.withJwkSetUri(settings.serverUrl("/certs"))
                .restOperations(keycloak)
                .build();
    }
}
