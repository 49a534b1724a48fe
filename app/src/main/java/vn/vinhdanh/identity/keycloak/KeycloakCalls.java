package vn.vinhdanh.identity.keycloak;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.client.RestTemplate;

/** How we call Keycloak: never for long, and never while a database connection is held. */
@Configuration(proxyBeanMethods = false)
@Profile("keycloak")
@EnableConfigurationProperties(KeycloakSettings.class)
class KeycloakCalls {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    @Bean
    RestTemplate keycloak() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(TO_ANSWER);
        var calls = new RestTemplate(new BufferingClientHttpRequestFactory(requests));
        calls.getInterceptors().add(KeycloakCalls::outsideTransactions);
        return calls;
    }

    /** A slow Keycloak would otherwise use up the pool, and with it every page. */
    private static ClientHttpResponse outsideTransactions(
            HttpRequest request, byte[] body, ClientHttpRequestExecution call) throws java.io.IOException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Keycloak is asked inside a transaction: " + request.getURI());
        }
        return call.execute(request, body);
    }
}
