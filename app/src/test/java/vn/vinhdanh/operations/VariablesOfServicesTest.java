package vn.vinhdanh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each variable that a service is given is one that it reads, and each one that it needs is given. */
class VariablesOfServicesTest {

    private static final ComposeFile FILE = ComposeFile.read();
    private static final Map<String, String> SITE = Map.of(
            "VINHDANH_HOST", "vinhdanh.example.vn",
            "ADMINISTRATION_NETWORKS", "10.0.0.0/8",
            "MAIL_SENDER", "khenthuong@example.vn");

    @ParameterizedTest
    @ValueSource(strings = {"app-1", "app-2"})
    void theApplicationKnowsItsVariablesAndSecrets(String node) throws IOException {
        var settings = SettingsOfTheApplication.all();

        assertThat(FILE.environment(node, SITE).keySet()).allMatch(settings::hasVariable);
        assertThat(FILE.secrets(node).keySet()).allMatch(settings::has);
        assertThat(FILE.environment(node, SITE))
                .containsEntry("SPRING_PROFILES_ACTIVE", "production")
                .containsEntry("SPRING_CONFIG_IMPORT", "configtree:/run/secrets/")
                .containsEntry("VINHDANH_KEYCLOAK_ISSUER", "https://vinhdanh.example.vn/auth/realms/vinhdanh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_PROFILE_ACTIVE",
                "VINHDANH_DATABASE_URI",
                "VINHDANH_DATABASEURL",
                "VINHDANH_KEYCLOAK_ISSUER_URL",
                "vinhdanh_database_url"
            })
    void aMisspeltVariableIsFound(String variable) throws IOException {
        assertThat(SettingsOfTheApplication.all().hasVariable(variable)).isFalse();
    }

    @Test
    void aMisspeltSecretIsFound() throws IOException {
        var settings = SettingsOfTheApplication.all();

        assertThat(settings.has("vinhdanh.database.password")).isTrue();
        assertThat(settings.has("vinhdanh.database.passwort")).isFalse();
    }

    @Test
    void theProxyIsGivenWhatItsFileAsksFor() throws IOException {
        assertThat(FILE.environment("proxy", SITE).keySet())
                .isEqualTo(named("\\$\\{(\\w+)(?:\\[\\*])?}", "proxy/haproxy.cfg"));
    }

    @Test
    void theRealmIsGivenWhatItsFileAsksFor() throws IOException {
        var given = new TreeMap<String, String>();
        given.putAll(FILE.environment("keycloak", SITE));
        given.putAll(FILE.secrets("keycloak"));

        assertThat(given.keySet().stream().filter(name -> name.startsWith("VINHDANH_")))
                .isSubsetOf(named("\\$\\{(VINHDANH_\\w+)(?::[^}]*)?}", "keycloak/vinhdanh-realm.json"))
                .containsAll(named("\\$\\{(VINHDANH_\\w+)}", "keycloak/vinhdanh-realm.json"))
                .contains("VINHDANH_URL", "VINHDANH_INTERNAL_URL");
    }

    private static Set<String> named(String pattern, String file) throws IOException {
        var names = new TreeSet<String>();
        Pattern.compile(pattern)
                .matcher(Files.readString(ComposeFile.FOLDER.resolve(file)))
                .results()
                .forEach(found -> names.add(found.group(1)));
        return names;
    }
}
