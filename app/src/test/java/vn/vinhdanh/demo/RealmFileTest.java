package vn.vinhdanh.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dvinhdanh.realm.rewrite=true} after a change of people or roles, it writes them into the file first. */
class RealmFileTest {

    private static final Path FILE = Path.of("..", "keycloak", "vinhdanh-realm.json");
    private static final String SERVICE_ACCOUNT = "service-account-vinhdanh-directory";
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void rewriteOnRequest() throws IOException {
        if (Boolean.getBoolean("vinhdanh.realm.rewrite")) {
            var realm = (ObjectNode) realm();
            realm.set("groups", RealmPeople.groups());
            realm.set("users", RealmPeople.people().addAll((ArrayNode) JSON.valueToTree(serviceAccounts())));
            var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
            Files.writeString(FILE, JSON.writer(printer).writeValueAsString(realm) + "\n");
        }
    }

    @Test
    void theGroupsAreThoseOfTheCastAndOfEveryRole() throws IOException {
        assertThat(realm().get("groups")).isEqualTo(RealmPeople.groups()).hasSize(58);
    }

    @Test
    void thePeopleAreThoseOfTheCast() throws IOException {
        var people = users().filter(user -> !user.has("serviceAccountClientId")).toList();

        assertThat(people).containsExactlyElementsOf(RealmPeople.people());
    }

    @Test
    void peopleAreDisabledWhereNobodyAsksForADemonstration() throws IOException {
        assertThat(users().filter(user -> !user.has("serviceAccountClientId")))
                .isNotEmpty()
                .allMatch(user -> user.get("enabled").asText().equals("${VINHDANH_DEMO_PEOPLE:false}"));
    }

    @Test
    void noSecretOrPasswordStandsInTheFile() throws IOException {
        assertThat(realm().findValues("secret"))
                .extracting(JsonNode::asText)
                .containsExactly("${VINHDANH_CLIENT_SECRET}", "${VINHDANH_DIRECTORY_SECRET}");
        assertThat(realm().findValues("credentials")).isEmpty();
        assertThat(realm().findValues("password")).isEmpty();
    }

    @Test
    void theServiceAccountReadsPeopleAndDoesNothingElse() throws IOException {
        assertThat(serviceAccounts()).singleElement().satisfies(account -> {
            assertThat(account.get("username").asText()).isEqualTo(SERVICE_ACCOUNT);
            assertThat(account.get("clientRoles")).isEqualTo(JSON.readTree("{\"realm-management\": [\"view-users\"]}"));
            assertThat(account.has("realmRoles")).isFalse();
            assertThat(account.has("groups")).isFalse();
        });
    }

    @Test
    void noClientTakesAPasswordOrTheImplicitFlow() throws IOException {
        assertThat(realm().get("clients")).allSatisfy(client -> {
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.get("fullScopeAllowed").asBoolean()).isFalse();
        });
    }

    private static List<JsonNode> serviceAccounts() throws IOException {
        return users().filter(user -> user.has("serviceAccountClientId")).toList();
    }

    private static Stream<JsonNode> users() throws IOException {
        return StreamSupport.stream(realm().get("users").spliterator(), false);
    }

    private static JsonNode realm() throws IOException {
        return JSON.readTree(Files.readString(FILE));
    }
}
