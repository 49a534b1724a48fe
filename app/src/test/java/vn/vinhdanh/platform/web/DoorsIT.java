package vn.vinhdanh.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.platform.engine.TestModels.PASSWORD;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.platform.engine.TestModels;

/** Every door over real HTTP: who comes in, who does not, and what a closed door says. */
@IntegrationTest
class DoorsIT {

    @LocalServerPort
    int port;

    @Autowired
    TestModels models;

    @Autowired
    JdbcClient sql;

    private Visitor anonymous;

    @BeforeEach
    void people() {
        models.person("doors-clerk", "bd", "bd.unit-01.clerk");
        models.person("doors-admin", "bd", "bd.process-admin");
        anonymous = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/camunda", "/camunda/app/tasklist/default/", "/camunda/app/welcome/default/", "/register"})
    void strangerIsAskedToSignIn(String path) {
        var answer = anonymous.get(path);

        assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
        assertThat(answer.body()).contains("Tên đăng nhập", "<title>Đăng nhập</title>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/engine-rest/task",
                "/engine-rest/engine"
            })
    void strangersScriptReadsASentence(String path) {
        var answer = anonymous.send(anonymous.script(path).GET());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Hãy đăng nhập lại");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void personReturnsToTheTasklistTheyAskedFor() {
        anonymous.get("/camunda/app/tasklist/default/");

        var answer =
                anonymous.postForm("/sign-in", "/sign-in", Map.of("username", "doors-clerk", "password", PASSWORD));

        assertThat(answer.uri().getPath()).isEqualTo("/camunda/app/tasklist/default/");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void wrongPasswordIsRefusedInVietnamese() {
        models.person("doors-wrong", "bd");

        var answer = anonymous.postForm("/sign-in", "/sign-in", Map.of("username", "doors-wrong", "password", "sai"));

        assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
        assertThat(answer.body()).contains("chưa đúng");
    }

    @Test
    void manyWrongPasswordsCloseTheDoorForAWhile() {
        for (var attempt = 0; attempt < 5; attempt++) {
            signInAsNobody();
        }

        assertThat(signInAsNobody().body()).contains("chờ một phút");
    }

    @Test
    void signInWithoutTheTokenIsRefused() {
        var answer = anonymous.send(anonymous
                .page("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("username=doors-clerk&password=" + PASSWORD)));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theBrowserKeepsTheFilesOfTasklistAndAsksOnlyWhetherTheyChanged() {
        var clerk = clerk();
        var file = "/camunda/lib/deps.js";
        var first =
                clerk.send(clerk.page(file).header("Accept-Encoding", "gzip").GET());
        var again = clerk.send(clerk.page(file)
                .header(
                        "If-Modified-Since",
                        first.headers().firstValue("Last-Modified").orElseThrow())
                .GET());

        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(first.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(clerk.get("/camunda/app/tasklist/default/").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void homeShowsTheWorkOfThePerson() {
        var home = clerk().get("/");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body())
                .contains("Việc của bạn", "Người thử doors-clerk", "Tra cứu")
                .doesNotContain("Cockpit");
        assertThat(admin().get("/").body()).contains("Cockpit");
    }

    @Test
    void signingOutEndsTheSessionOfTasklistToo() {
        var person = clerk();

        var answer = person.postForm("/sign-out", "/sign-out", Map.of());

        assertThat(answer.body()).contains("Bạn đã đăng xuất");
        assertThat(person.engine("GET", "/task/1", "").statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionEndsAtItsAbsoluteAgeHoweverBusyThePersonIs() {
        models.person("doors-old", "bd", "bd.unit-01.clerk");
        var person = new Visitor(port).signedIn("doors-old", PASSWORD);
        assertThat(person.get("/").uri().getPath()).isEqualTo("/");

        sql.sql("update platform.web_session set creation_time = creation_time - 36000001 where principal_name = ?")
                .param("doors-old")
                .update();

        assertThat(person.get("/").uri().getPath()).isEqualTo("/sign-in");
        assertThat(person.engine("GET", "/filter", "").statusCode()).isEqualTo(401);
    }

    @Test
    void theCookieOfTheSessionIsOutOfReachOfScriptsAndOtherSites() {
        var cookie = anonymous.get("/sign-in").headers().firstValue("Set-Cookie");

        assertThat(cookie)
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("SESSION=").contains("HttpOnly", "SameSite=Lax"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /camunda/api/admin/setup/default/user/create",
        "GET, /camunda/api/admin/setup/default/user/create",
        "GET, /camunda/app/admin/default/setup/",
        "POST, /camunda/api/admin/auth/user/default/login/tasklist",
        "POST, /camunda/api/engine/engine/default/deployment/create",
        "DELETE, /camunda/api/engine/engine/default/deployment/1",
        "POST, /camunda/api/engine/engine/default/identity/verify"
    })
    void someCallsAreClosedToAdminsToo(String method, String path) {
        var answer = admin().call(method, path, "POST".equals(method) ? "{}" : "");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/cockpit/default/", "/camunda/app/admin/default/", "/admin/wake-ups"})
    void cockpitAdminAndWakeUpsAreForProcessAdmins(String path) {
        assertThat(clerk().get(path).statusCode()).isEqualTo(403);
        assertThat(admin().get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/api/anything", "/h2-console"})
    void whatNobodyOpenedIsClosed(String path) {
        assertThat(clerk().get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proposals/none", "/council/sessions/none", "/decisions/none/file"})
    void anAddressWithWordsWhereANumberBelongsIsNotFound(String path) {
        var answer = clerk().get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy");
    }

    @Test
    void engineRestIsForProcessAdminsWithAPassword() {
        assertThat(engineRest("doors-clerk").statusCode()).isEqualTo(403);
        assertThat(engineRest("doors-admin").statusCode()).isEqualTo(200);
        assertThat(engineRest("doors-stranger").statusCode()).isEqualTo(401);
        assertThat(engineRest("doors-clerk").body()).contains("không có quyền");
    }

    @Test
    void sessionOpensNoEngineRest() {
        var admin = admin();

        assertThat(admin.send(admin.script("/engine-rest/task").GET()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        var answers = List.of(
                anonymous.get("/sign-in"),
                anonymous.get("/css/vinhdanh.css"),
                anonymous.get("/webjars/htmx.org/dist/htmx.min.js"),
                anonymous.send(anonymous
                        .script("/camunda/api/engine/engine/default/task")
                        .GET()),
                anonymous.send(anonymous.script("/engine-rest/task").GET()),
                clerk().get("/"),
                clerk().get("/nowhere"),
                clerk().get("/workspace/tasks/none/none"),
                clerk().get("/camunda/app/tasklist/default/"),
                clerk().engine("GET", "/task/none", ""),
                clerk().engine("POST", "/task/none/complete", "{}"),
                admin().get("/camunda/app/cockpit/default/"));

        assertThat(answers).allSatisfy(DoorsIT::carriesHeaders);
        assertThat(answers.subList(0, 3))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    }

    private HttpResponse<String> signInAsNobody() {
        return anonymous.postForm("/sign-in", "/sign-in", Map.of("username", "doors-nobody", "password", "sai"));
    }

    private static void carriesHeaders(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.firstValue("X-Content-Type-Options"))
                .as(answer.toString())
                .hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).as(answer.toString()).isPresent();
        assertThat(headers.firstValue("X-Frame-Options")).as(answer.toString()).isPresent();
        var policy = headers.allValues("Content-Security-Policy");
        assertThat(policy).as(answer.toString()).hasSize(1);
        assertThat(policy.get(0)).contains("default-src 'none'").doesNotContain("sandbox");
        var camunda = answer.uri().getPath().startsWith("/camunda/");
        if (!camunda) {
            assertThat(policy.get(0)).doesNotContain("unsafe");
        }
        var framed = answer.uri().getPath().startsWith("/workspace/");
        assertThat(policy.get(0)).contains(framed ? "frame-ancestors 'self'" : "frame-ancestors 'none'");
    }

    private HttpResponse<String> engineRest(String userName) {
        var secret = Base64.getEncoder().encodeToString((userName + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var program = new Visitor(port);
        return program.send(program.script("/engine-rest/task?maxResults=10")
                .header("Authorization", "Basic " + secret)
                .GET());
    }

    private Visitor clerk() {
        return new Visitor(port).signedIn("doors-clerk", PASSWORD);
    }

    private Visitor admin() {
        return new Visitor(port).signedIn("doors-admin", PASSWORD);
    }
}
