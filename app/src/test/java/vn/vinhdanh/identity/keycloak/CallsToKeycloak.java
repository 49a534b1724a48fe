package vn.vinhdanh.identity.keycloak;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.RestTemplate;

/** Notes every call to Keycloak, and how many database connections are out at that moment. */
@TestConfiguration(proxyBeanMethods = false)
class CallsToKeycloak implements BeanPostProcessor {

    record Call(String address, int connectionsHeld) {}

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final ObjectProvider<HikariDataSource> pool;

    CallsToKeycloak(ObjectProvider<HikariDataSource> pool) {
        this.pool = pool;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof RestTemplate keycloak) {
            ClientHttpRequestInterceptor noting = (request, body, call) -> {
                var held = pool.getObject().getHikariPoolMXBean().getActiveConnections();
                calls.add(new Call(request.getURI().getPath(), held));
                return call.execute(request, body);
            };
            keycloak.getInterceptors().add(noting);
        }
        return bean;
    }

    List<Call> taken() {
        var taken = List.copyOf(calls);
        calls.clear();
        return taken;
    }
}
