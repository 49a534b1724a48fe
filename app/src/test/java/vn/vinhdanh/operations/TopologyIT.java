package vn.vinhdanh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The production stack for real: people come through the proxy, sign in at Keycloak, and lose nothing when a node is killed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TopologyIT {

    @TempDir
    static Path folder;

    private static Topology topology;
    private static People people;

    @BeforeAll
    static void start() throws Exception {
        topology = Topology.start(folder);
        people = People.signedInAt(topology.site());
    }

    @AfterAll
    static void stop() throws Exception {
        if (topology != null) {
            topology.close();
        }
    }

    @Test
    @Order(1)
    void peopleSignInThroughTheProxyAndWork() throws IOException {
        for (var page : people.firstPages().entrySet()) {
            var home = page.getValue();

            assertThat(home.statusCode()).as(home.body()).isEqualTo(200);
            assertThat(home.uri())
                    .isEqualTo(URI.create("https://" + topology.site().host() + "/"));
            assertThat(home.body()).contains(People.fullName(page.getKey()));
            assertThat(people.visitor(page.getKey())
                            .get("/camunda/app/tasklist/default/")
                            .body())
                    .contains("tasklistConf");
        }
        assertThat(people.visitor(People.ADMIN)
                        .get("/camunda/app/cockpit/default/")
                        .statusCode())
                .isEqualTo(200);
        assertThat(topology.nodesThatAnswered("/")).contains("app-1", "app-2");
    }

    @Test
    @Order(2)
    void answersAreForThisSiteOverTlsOnly() throws IOException {
        var answer = new Visitor(topology.site()).get("/");

        assertThat(cookiesOf(answer))
                .filteredOn(cookie -> cookie.startsWith("SESSION="))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.split("; ")).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(people.visitor(People.ADMIN).get("/").headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000");
        var plain = topology.site().ask("proxy", 8080, "/proposals?a=b", Map.of());
        assertThat(plain.statusCode()).isEqualTo(308);
        assertThat(plain.headers().firstValue("Location"))
                .hasValue("https://" + topology.site().host() + "/proposals?a=b");
    }

    private static List<String> cookiesOf(HttpResponse<?> answer) {
        var cookies = new ArrayList<>(answer.headers().allValues("Set-Cookie"));
        answer.previousResponse().ifPresent(before -> cookies.addAll(cookiesOf(before)));
        return cookies;
    }

    @Test
    @Order(3)
    void whatOnlyTheInsideNeedsIsNotReachedFromOutside() throws IOException {
        var outside = new Visitor(topology.site());

        for (var path : List.of(
                "/auth/admin/master/console/",
                "/auth/realms/master/.well-known/openid-configuration",
                "/auth/metrics",
                "/auth",
                "/logout/connect/back-channel/keycloak")) {
            assertThat(outside.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(outside.get("/auth/realms/vinhdanh/%2e%2e/master").statusCode())
                .isEqualTo(400);
        assertThat(people.visitor(People.ADMIN)
                        .get("/actuator/health/readiness")
                        .statusCode())
                .isIn(403, 404);
        assertThat(topology.site()
                        .ask("app-1", 8081, "/actuator/health/readiness", Map.of())
                        .body())
                .contains("\"UP\"");
        assertThat(topology.site().ask("app-1", 8081, "/actuator/env", Map.of()).statusCode())
                .isEqualTo(401);
        assertThat(topology.site().ask("proxy", 8082, "/", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(4)
    void nobodyNoticesThatANodeIsKilled() throws Exception {
        var served = topology.nodesThatAnswered("/");
        var node = served.get(served.size() - 1);
        try (var work = new WorkOfPeople(people.visitors())) {
            work.awaitRequests(40);
            topology.process(node).kill9();
            work.awaitRequests(80);
        } finally {
            topology.process(node).startAgain();
            topology.process(node).awaitHealthy();
        }

        assertThat(comesBack(node)).isTrue();
    }

    /** The proxy has to learn of it, then it takes its share of a person who has never left. */
    private static boolean comesBack(String node) throws IOException, InterruptedException {
        var before = topology.nodesThatAnswered("/").size();
        for (int attempt = 0; attempt < 40; attempt++) {
            assertThat(people.visitor(People.ADMIN).get("/").body()).contains(People.fullName(People.ADMIN));
            var answered = topology.nodesThatAnswered("/");
            if (answered.subList(before, answered.size()).contains(node)) {
                return true;
            }
            Thread.sleep(250);
        }
        return false;
    }

    @Test
    @Order(5)
    void aSessionThatEndsInKeycloakEndsOnBothNodes() throws Exception {
        var session = people.visitor(People.ADMIN).cookie("SESSION");
        assertThat(homeOn("app-1", session)).isEqualTo(200);
        assertThat(homeOn("app-2", session)).isEqualTo(200);

        people.endSessionsOf(People.ADMIN);

        assertThat(homeOn("app-1", session)).isEqualTo(302);
        assertThat(homeOn("app-2", session)).isEqualTo(302);
        assertThat(people.visitor(People.OFFICER).get("/").body()).contains(People.fullName(People.OFFICER));
    }

    private static int homeOn(String node, String session) throws IOException {
        var headers = Map.of(
                "Cookie",
                "SESSION=" + session,
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                topology.site().host());
        return topology.site().ask(node, 8080, "/", headers).statusCode();
    }
}
