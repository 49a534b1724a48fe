package vn.vinhdanh.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an administrator of the realm does while the product runs. */
public final class KeycloakAdmin {

    static final String USER_NAME = "demo-admin";

    private static final String REALM = "/admin/realms/vinhdanh";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeycloakHttp http;
    private final Map<String, String> signIn;

    KeycloakAdmin(URI server, String password) {
        this(server, USER_NAME, password);
    }

    /** The administrator of another server, which may be at a path of its host. */
    public KeycloakAdmin(URI server, String userName, String password) {
        this.http = new KeycloakHttp(server);
        this.signIn =
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", userName, "password", password);
    }

    /** Gives the person a password that they need not change. */
    public void setPassword(String userName, String password) {
        var credential = JSON.createObjectNode().put("type", "password").put("value", password);
        change("PUT", user(userName) + "/reset-password", credential.put("temporary", false));
    }

    /** Creates a person in flat groups such as {@code bd.office}; a department's code is one of them. */
    public void createUser(String userName, String fullName, String password, String... groups) {
        var user = JSON.createObjectNode().put("username", userName).put("lastName", fullName);
        user.put("firstName", "").put("enabled", true);
        user.put("email", userName + "@bd.example");
        user.withObjectProperty("attributes").putArray("title").add("Chuyên viên");
        Stream.of(groups).forEach(group -> user.withArrayProperty("groups").add("/" + group));
        change("POST", "/users", user);
        setPassword(userName, password);
    }

    public void disable(String userName) {
        enabled(userName, false);
    }

    public void enable(String userName) {
        enabled(userName, true);
    }

    private void enabled(String userName, boolean enabled) {
        var path = user(userName);
        change("PUT", path, ((ObjectNode) get(path)).put("enabled", enabled));
    }

    public void deleteUser(String userName) {
        change("DELETE", user(userName), JSON.nullNode());
    }

    public void join(String userName, String group) {
        change("PUT", user(userName) + "/groups/" + groupId(group), JSON.nullNode());
    }

    public void leave(String userName, String group) {
        change("DELETE", user(userName) + "/groups/" + groupId(group), JSON.nullNode());
    }

    /** Ends all sessions of the person, and tells the applications. */
    public void logOut(String userName) {
        change("POST", user(userName) + "/logout", JSON.nullNode());
    }

    /** Lets people sign in to the product at one more address; sessions that end are told to the latest one only. */
    public void addApplication(URI product) {
        var path = client("vinhdanh");
        var client = (ObjectNode) get(path);
        var redirect = product + "/login/oauth2/code/keycloak";
        var known = client.withArrayProperty("redirectUris");
        var attributes = client.withObjectProperty("attributes");
        if (known.valueStream().noneMatch(address -> address.asText().equals(redirect))) {
            known.add(redirect);
            var afterLogout = "post.logout.redirect.uris";
            attributes.put(afterLogout, attributes.path(afterLogout).asText() + "##" + product + "/sign-in*");
        }
        attributes.put("backchannel.logout.url", product + "/logout/connect/back-channel/keycloak");
        change("PUT", path, client);
    }

    /** Opens or closes the way to a token by name and password, which the realm file leaves closed for all clients. */
    public void directGrants(String clientId, boolean open) {
        var path = client(clientId);
        change("PUT", path, ((ObjectNode) get(path)).put("directAccessGrantsEnabled", open));
    }

    /** Reads below the realm, such as {@code /groups?max=100}. */
    public JsonNode get(String path) {
        return KeycloakHttp.read(call("GET", path, ""));
    }

    /** The path of a person below the realm. */
    public String user(String userName) {
        return "/users/" + only(get("/users?exact=true&username=" + userName), "username", userName);
    }

    private String client(String clientId) {
        return "/clients/" + only(get("/clients?clientId=" + clientId), "clientId", clientId);
    }

    String groupId(String name) {
        return only(get("/groups?exact=true&search=" + name), "name", name);
    }

    private static String only(JsonNode found, String property, String value) {
        return StreamSupport.stream(found.spliterator(), false)
                .filter(one -> one.get(property).asText().equals(value))
                .map(one -> one.get("id").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Keycloak does not know " + value));
    }

    private void change(String method, String path, JsonNode body) {
        call(method, path, body.isNull() ? "" : body.toString());
    }

    private String call(String method, String path, String json) {
        // its token lives for a minute only, and tests wait longer
        var token = http.token("master", "access_token", signIn);
        var answer = http.call(token, method, REALM + path, json);
        if (!List.of(200, 201, 204).contains(answer.statusCode())) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
