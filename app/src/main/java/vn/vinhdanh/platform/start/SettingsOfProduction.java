package vn.vinhdanh.platform.start;

import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Lets production start only with Keycloak and with secrets that no demonstration has made, before anything is written. */
class SettingsOfProduction implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final int AFTER_SETTINGS_BEFORE_HOME = Ordered.HIGHEST_PRECEDENCE + 14;
    private static final String OF_A_DEMONSTRATION = "demo-";

    private static final List<String> NEEDED = List.of(
            "vinhdanh.keycloak.issuer", "vinhdanh.keycloak.client-secret", "vinhdanh.keycloak.directory-secret");

    private static final List<String> SECRETS = List.of(
            "vinhdanh.keycloak.client-secret", "vinhdanh.keycloak.directory-secret", "vinhdanh.database.password");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            NEEDED.forEach(setting -> requireSet(setting, environment));
            SECRETS.forEach(setting -> refuseDemo(setting, environment));
        }
    }

    private static void requireSet(String setting, Environment environment) {
        if (environment.getProperty(setting, "").isBlank()) {
            throw new StartRefused("platform.start.keycloakMissing", setting);
        }
    }

    private static void refuseDemo(String setting, Environment environment) {
        if (environment.getProperty(setting, "").startsWith(OF_A_DEMONSTRATION)) {
            throw new StartRefused("platform.start.demoSecret", setting);
        }
    }

    @Override
    public int getOrder() {
        return AFTER_SETTINGS_BEFORE_HOME;
    }
}
