package vn.vinhdanh.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.keycloak.KeycloakAdmin;

/** Four people of one department, made in the Keycloak of the site, each signed in with a browser of their own. */
final class People {

    static final String OFFICER = "chi.le";
    static final String ADMIN = "dung.pham";

    private static final String PASSWORD = "Mật khẩu 4711 của phép thử";

    private static final Map<String, List<String>> GROUPS = Map.of(
            "an.nguyen",
            List.of("bd", "bd.unit-01", "bd.unit-01.clerk"),
            "binh.tran",
            List.of("bd", "bd.unit-01", "bd.unit-01.head"),
            OFFICER,
            List.of("bd", "bd.office"),
            ADMIN,
            List.of("bd", "bd.process-admin"));

    private final KeycloakAdmin keycloak;
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private final Map<String, HttpResponse<String>> firstPages = new LinkedHashMap<>();

    private People(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    static People signedInAt(Site site) throws IOException {
        var people = new People(new KeycloakAdmin(
                URI.create("http://127.0.0.1:" + site.port("keycloak", 8080) + "/auth"),
                "admin",
                site.secret("keycloak-admin-password")));
        for (var name : GROUPS.keySet()) {
            people.add(name, new Visitor(site));
        }
        return people;
    }

    private void add(String name, Visitor visitor) throws IOException {
        keycloak.createUser(name, fullName(name), PASSWORD, GROUPS.get(name).toArray(String[]::new));
        visitors.put(name, visitor);
        firstPages.put(name, visitor.signIn("/", name, PASSWORD));
    }

    static String fullName(String name) {
        return "Người " + name;
    }

    Map<String, Visitor> visitors() {
        return visitors;
    }

    Visitor visitor(String name) {
        return visitors.get(name);
    }

    /** What they saw after the sign-in, by user name. */
    Map<String, HttpResponse<String>> firstPages() {
        return firstPages;
    }

    /** Ends all sessions of the person at Keycloak, as its administrator. */
    void endSessionsOf(String name) {
        keycloak.logOut(name);
    }
}
