package vn.vinhdanh.platform.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class SettingsOfProductionTest {

    private final MockEnvironment environment = new MockEnvironment();

    SettingsOfProductionTest() {
        environment.setActiveProfiles("production");
        ProductionStartIT.SETTINGS.forEach(environment::setProperty);
    }

    @Test
    void completeSettingsAreAccepted() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "client-secret", "directory-secret"})
    void eachSettingOfKeycloakIsNeeded(String setting) {
        environment.setProperty("vinhdanh.keycloak." + setting, " ");

        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Thiếu cài đặt vinhdanh.keycloak." + setting + " nên ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keycloak.client-secret", "keycloak.directory-secret", "database.password"})
    void noSecretIsThatOfADemonstration(String setting) {
        environment.setProperty("vinhdanh." + setting, "demo-4711");

        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Cài đặt vinhdanh." + setting + " là ");
    }

    @Test
    void outsideProductionNothingIsNeeded() {
        var demonstration = new MockEnvironment().withProperty("vinhdanh.database.password", "demo-4711");

        assertThatCode(() -> check(demonstration)).doesNotThrowAnyException();
    }

    private void check() {
        check(environment);
    }

    private static void check(MockEnvironment environment) {
        new SettingsOfProduction()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
    }
}
