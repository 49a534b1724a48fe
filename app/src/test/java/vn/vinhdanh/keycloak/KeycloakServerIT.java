package vn.vinhdanh.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeycloakServerIT {

    private static final String PERSON = "bd.chanhvanphong";
    private static final String PASSWORD = "a-long-demo-password";
    private static final String[] GROUPS = {"/bd", "/bd.office", "/bd.council.secretary", "/bd.council.member"};

    private static final KeycloakServer KEYCLOAK = KeycloakServer.shared();
    private static final KeycloakHttp HTTP = new KeycloakHttp(KEYCLOAK.url());

    @BeforeAll
    static void givesThePersonAPassword() {
        KEYCLOAK.admin().setPassword(PERSON, PASSWORD);
        KEYCLOAK.admin().directGrants("vinhdanh-rest", true);
    }

    @AfterAll
    static void closesTheGrantOfTheTest() {
        KEYCLOAK.admin().directGrants("vinhdanh-rest", false);
    }

    @Test
    void theRealmIsImportedWithGroupsPeopleAndTheirAttributes() {
        var admin = KEYCLOAK.admin();

        assertThat(admin.get("/groups?max=1000")).hasSize(58);
        var person = admin.get(admin.user(PERSON));
        assertThat(person.get("enabled").asBoolean()).isTrue();
        assertThat(person.at("/attributes/title/0").asText()).isEqualTo("Chánh Văn phòng");
        var department = admin.get("/groups/" + admin.groupId("bd"));
        assertThat(department.at("/attributes/symbol/0").asText()).isEqualTo("STTTT");
    }

    @Test
    void theIdTokenOfASignInNamesThePersonTheirGroupsAndTheirTitle() {
        var flow = new CodeFlow(KEYCLOAK);

        var back = flow.submit(flow.open(Map.of()), PERSON, PASSWORD);

        var claims = KeycloakHttp.claims(HTTP.token("vinhdanh", "id_token", exchange(CodeFlow.code(back))));
        assertThat(texts(claims.get("groups"))).containsExactlyInAnyOrder(GROUPS);
        assertThat(claims.get("preferred_username").asText()).isEqualTo(PERSON);
        assertThat(claims.get("title").asText()).isEqualTo("Chánh Văn phòng");
        assertThat(claims.get("demo").asText()).isEqualTo("true");
        assertThat(claims.get("nonce").asText()).isEqualTo("some-nonce");
        assertThat(claims.get("aud").asText()).isEqualTo("vinhdanh");
        assertThat(claims.has("sid")).isTrue();
    }

    @Test
    void aCodeIsWorthNothingWithoutTheProofKeyOrTheSecret() {
        var flow = new CodeFlow(KEYCLOAK);
        var code = CodeFlow.code(flow.submit(flow.open(Map.of()), PERSON, PASSWORD));
        var otherKey = new HashMap<>(exchange(code));
        otherKey.put("code_verifier", CodeFlow.VERIFIER + "-of-somebody-else");
        var otherSecret = new HashMap<>(exchange(code));
        otherSecret.put("client_secret", "demo-guessed");

        assertThat(HTTP.tokens("vinhdanh", otherSecret).statusCode()).isEqualTo(401);
        assertThat(HTTP.tokens("vinhdanh", otherKey).statusCode()).isEqualTo(400);
    }

    @Test
    void aSignInWithoutProofKeyOrToAnotherAddressIsNotOffered() {
        var withoutProof = new CodeFlow(KEYCLOAK).open(Map.of("code_challenge", "", "code_challenge_method", ""));
        var elsewhere = new CodeFlow(KEYCLOAK).open(Map.of("redirect_uri", "http://localhost:9999/steal"));

        assertThat(withoutProof.headers().firstValue("Location")).hasValueSatisfying(address -> assertThat(address)
                .startsWith(CodeFlow.REDIRECT + "?error=invalid_request"));
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.body()).contains("Vinh Danh và trang đăng nhập không khớp nhau");
    }

    @Test
    void theSignInPageAndItsRefusalsAreVietnamese() {
        var flow = new CodeFlow(KEYCLOAK);
        var page = flow.open(Map.of("ui_locales", "en"));

        var refused = flow.submit(page, "bd.vanthu", "a-wrong-password");

        assertThat(page.body()).contains("lang=\"vi\"", "Tên đăng nhập", "Mật khẩu");
        assertThat(refused.body()).contains("Tên đăng nhập hoặc mật khẩu chưa đúng.");
    }

    @Test
    void anAddressOfTheProductIsAddedToThoseItHas() {
        KEYCLOAK.admin().addApplication(URI.create("http://localhost:18999"));

        var client = KEYCLOAK.admin().get("/clients?clientId=vinhdanh").get(0);
        assertThat(texts(client.get("redirectUris")))
                .contains(CodeFlow.REDIRECT, "http://localhost:18999/login/oauth2/code/keycloak");
        assertThat(client.at("/attributes/backchannel.logout.url").asText())
                .isEqualTo("http://localhost:18999/logout/connect/back-channel/keycloak");
        assertThat(client.at("/attributes/backchannel.logout.session.required").asBoolean())
                .isTrue();
    }

    @Test
    void aTokenForTheRestApiNamesItsAudienceAndTheGroupsOfThePerson() {
        var claims = KeycloakHttp.claims(HTTP.token("vinhdanh", "access_token", passwordGrant("vinhdanh-rest")));

        assertThat(claims.get("aud").asText()).isEqualTo("vinhdanh-rest");
        assertThat(claims.get("preferred_username").asText()).isEqualTo(PERSON);
        assertThat(texts(claims.get("groups"))).containsExactlyInAnyOrder(GROUPS);
        assertThat(claims.has("realm_access")).isFalse();
    }

    @Test
    void noClientOfTheFileTakesAPassword() {
        var withSecret = new HashMap<>(passwordGrant("vinhdanh"));
        withSecret.put("client_secret", KEYCLOAK.secrets().client());

        assertThat(HTTP.tokens("vinhdanh", withSecret).statusCode()).isEqualTo(400);
        assertThat(HTTP.tokens("vinhdanh", passwordGrant("admin-cli")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void theDirectoryClientReadsPeopleAndTheirGroups() {
        var admin = KEYCLOAK.admin();
        var directory = directoryToken();

        var members = HTTP.call(directory, "GET", realm("/groups/" + admin.groupId("bd.office") + "/members"), "");
        var groups = HTTP.call(directory, "GET", realm(admin.user(PERSON) + "/groups"), "");

        assertThat(texts(KeycloakHttp.read(members.body()), "username"))
                .contains("bd.chanhvanphong", "bd.vanphong")
                .doesNotContain("bd.dv01.truong");
        assertThat(texts(KeycloakHttp.read(groups.body()), "path")).containsExactlyInAnyOrder(GROUPS);
    }

    @Test
    void theDirectoryClientChangesNothing() {
        var admin = KEYCLOAK.admin();
        var user = admin.user(PERSON);
        var office = admin.groupId("bd.office");
        var writes = List.of(
                List.of("POST", "/users", "{\"username\": \"intruder\"}"),
                List.of("PUT", user, "{\"enabled\": false}"),
                List.of("DELETE", user, ""),
                List.of("PUT", user + "/reset-password", "{\"type\": \"password\", \"value\": \"a-new-password\"}"),
                List.of("POST", user + "/logout", ""),
                List.of("DELETE", user + "/groups/" + office, ""),
                List.of("PUT", user + "/groups/" + admin.groupId("bd.process-admin"), ""),
                List.of("POST", "/groups", "{\"name\": \"bd.intruders\"}"),
                List.of("PUT", "/groups/" + office, "{\"name\": \"bd.renamed\"}"),
                List.of("DELETE", "/groups/" + office, ""),
                List.of("POST", "/clients", "{\"clientId\": \"intruder\"}"),
                List.of("PUT", "", "{\"enabled\": false}"));

        assertThat(writes).allSatisfy(write -> assertThat(
                        HTTP.call(directoryToken(), write.get(0), realm(write.get(1)), write.get(2))
                                .statusCode())
                .isEqualTo(403));
        assertThat(HTTP.call(directoryToken(), "GET", realm("/clients"), "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobodyRegistersAClientOrThemselves() {
        var client = HTTP.call("", "POST", "/realms/vinhdanh/clients-registrations/openid-connect", "{}");

        assertThat(client.statusCode()).isEqualTo(403);
        assertThat(new CodeFlow(KEYCLOAK).open(Map.of()).body()).doesNotContain("registration");
    }

    @Test
    void peopleComeGoAndMoveAtTheHandOfTheAdministrator() {
        var admin = KEYCLOAK.admin();
        admin.createUser("bd.nguoimoi", "Người mới (mẫu)", PASSWORD, "bd", "bd.office");

        admin.join("bd.nguoimoi", "bd.clerk");
        admin.leave("bd.nguoimoi", "bd.office");
        admin.disable("bd.nguoimoi");

        assertThat(texts(admin.get(admin.user("bd.nguoimoi") + "/groups"), "name"))
                .containsExactlyInAnyOrder("bd", "bd.clerk");
        assertThat(admin.get(admin.user("bd.nguoimoi"))
                        .at("/attributes/title/0")
                        .asText())
                .isEqualTo("Chuyên viên");
        var flow = new CodeFlow(KEYCLOAK);
        assertThat(flow.submit(flow.open(Map.of()), "bd.nguoimoi", PASSWORD).body())
                .contains("Tài khoản này đã bị khóa.");
        admin.deleteUser("bd.nguoimoi");
        assertThat(admin.get("/users?username=bd.nguoimoi")).isEmpty();
    }

    private static Map<String, String> exchange(String code) {
        return Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "vinhdanh",
                "client_secret",
                KEYCLOAK.secrets().client(),
                "code",
                code,
                "redirect_uri",
                CodeFlow.REDIRECT,
                "code_verifier",
                CodeFlow.VERIFIER);
    }

    private static Map<String, String> passwordGrant(String client) {
        return Map.of("grant_type", "password", "client_id", client, "username", PERSON, "password", PASSWORD);
    }

    private static String directoryToken() {
        return HTTP.token(
                "vinhdanh",
                "access_token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "vinhdanh-directory",
                        "client_secret", KEYCLOAK.secrets().directory()));
    }

    private static String realm(String path) {
        return "/admin/realms/vinhdanh" + path;
    }

    private static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText);
    }

    private static Stream<String> texts(JsonNode array, String property) {
        return array.valueStream().map(one -> one.get(property).asText());
    }
}
