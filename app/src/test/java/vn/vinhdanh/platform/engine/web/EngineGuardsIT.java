package vn.vinhdanh.platform.engine.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.platform.engine.TestModels.PASSWORD;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.platform.engine.TestModels;

/** Tasks of others stay closed over the engine's REST interface, and what is refused is said in Vietnamese. */
@IntegrationTest
class EngineGuardsIT {

    private static final String AGREED = "{\"variables\":{\"verdict\":{\"value\":\"AGREED\",\"type\":\"String\"}}}";
    private static final String REFUSED = "{\"variables\":{\"verdict\":{\"value\":\"REFUSED\",\"type\":\"String\"}}}";

    @LocalServerPort
    int port;

    @Autowired
    TestModels models;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

    private String task = "";

    @BeforeEach
    void openTask() {
        models.deploy();
        models.person("guards-clerk", "bd", "bd.unit-31.clerk");
        models.person("guards-colleague", "bd", "bd.unit-31.clerk");
        models.person("guards-third", "bd", "bd.unit-31.clerk");
        models.person("guards-neighbour", "bd", "bd.unit-32.clerk");
        models.person("guards-foreigner", "na", "na.unit-01.clerk", "bd.unit-31.clerk");
        models.person("guards-admin", "bd", "bd.process-admin");
        task = models.openTask(models.start("test-step", "bd", "bd.unit-31.clerk"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "GET, /form",
        "GET, /deployed-form",
        "GET, /rendered-form",
        "GET, /form-variables",
        "GET, /variables",
        "GET, /localVariables",
        "GET, /identity-links",
        "GET, /comment",
        "POST, /comment/create",
        "POST, /claim",
        "POST, /unclaim",
        "POST, /submit-form",
        "POST, /complete",
        "POST, /resolve",
        "POST, /assignee",
        "POST, /delegate",
        "POST, /bpmnError",
        "POST, /bpmnEscalation",
        "PUT, ''",
        "DELETE, ''"
    })
    void anotherUnitsTaskIsClosed(String method, String part) {
        var body = "GET".equals(method) ? "" : "{\"userId\":\"guards-neighbour\",\"message\":\"x\"}";

        var neighbours = visitor("guards-neighbour").engine(method, "/task/" + task + part, body);
        var foreigners = visitor("guards-foreigner").engine(method, "/task/" + task + part, body);

        assertThat(neighbours.statusCode()).isIn(403, 404);
        assertThat(foreigners.statusCode()).isIn(403, 404);
        saysNothingButVietnamese(neighbours);
        saysNothingButVietnamese(foreigners);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "GET, /form", "GET, /form-variables", "POST, /claim", "POST, /submit-form"})
    void anotherDepartmentsTaskDoesNotExist(String method, String part) {
        var body = "GET".equals(method) ? "" : "{\"userId\":\"guards-foreigner\",\"variables\":{}}";

        var answer = visitor("guards-foreigner").engine(method, "/task/" + task + part, body);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy");
    }

    @Test
    void colleagueCannotCompleteWhatAnotherHasTaken() {
        claim("guards-clerk");

        var answer = visitor("guards-colleague").engine("POST", "/task/" + task + "/submit-form", AGREED);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("chỉ người đã nhận");
        assertThat(visitor("guards-clerk")
                        .engine("POST", "/task/" + task + "/submit-form", AGREED)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void refusalOfTheDomainIsReadInVietnameseAndTheTaskStays() {
        claim("guards-clerk");

        var answer = visitor("guards-clerk").engine("POST", "/task/" + task + "/submit-form", REFUSED);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"place\":\"row-12\"", "Nhận việc");
        saysNothingButVietnamese(answer);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void goneTaskIsALostRace() {
        claim("guards-clerk");
        var clerk = visitor("guards-clerk");
        clerk.engine("POST", "/task/" + task + "/submit-form", AGREED);

        var again = clerk.engine("POST", "/task/" + task + "/submit-form", AGREED);

        assertThat(again.statusCode()).isIn(404, 409);
        saysNothingButVietnamese(again);
    }

    @RepeatedTest(5)
    void ofThreeWhoClaimAtOnceOneWins() {
        var people = Stream.of("guards-clerk", "guards-colleague", "guards-third")
                .map(this::visitor)
                .toList();

        var answers = atOnce(
                person ->
                        person.engine("POST", "/task/" + task + "/claim", "{\"userId\":\"" + person.userName() + "\"}"),
                people);

        oneWinsAndTheOthersReadWhy(answers);
    }

    @RepeatedTest(20)
    void ofThreeWindowsThatSubmitAtOnceOneWins() {
        claim("guards-clerk");
        var windows = Stream.generate(() -> visitor("guards-clerk")).limit(3).toList();

        var answers = atOnce(window -> window.engine("POST", "/task/" + task + "/submit-form", AGREED), windows);

        oneWinsAndTheOthersReadWhy(answers);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    private static List<HttpResponse<String>> atOnce(
            Function<Visitor, HttpResponse<String>> deed, List<Visitor> people) {
        var barrier = new CyclicBarrier(people.size());
        var threads = Executors.newFixedThreadPool(people.size());
        try {
            return people.stream()
                    .map(person -> threads.submit(() -> {
                        barrier.await();
                        return deed.apply(person);
                    }))
                    .toList()
                    .stream()
                    .map(EngineGuardsIT::answerOf)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static HttpResponse<String> answerOf(Future<HttpResponse<String>> deed) {
        try {
            return deed.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void oneWinsAndTheOthersReadWhy(List<HttpResponse<String>> answers) {
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 204).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 204)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(404, 409))
                .allSatisfy(EngineGuardsIT::saysNothingButVietnamese);
    }

    @Test
    void everyListedCallWorksForItsPerson() throws IOException {
        var clerk = visitor("guards-clerk");

        for (var call : listedCalls()) {
            var answer = clerk.call(call[0], call[1], bodyFor(call[1]));
            assertThat(answer.statusCode())
                    .as("%s %s: %s", call[0], call[1], answer.body())
                    .isBetween(200, 299);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /user",
        "GET, /user/guards-colleague/profile",
        "GET, /group",
        "GET, /tenant",
        "GET, /authorization",
        "GET, /process-instance",
        "GET, /history/variable-instance",
        "GET, /history/task",
        "GET, /variable-instance",
        "GET, /deployment",
        "POST, /task",
        "POST, /task/create",
        "POST, /filter/create",
        "POST, /message",
        "POST, /execution/1/signal",
        "POST, /process-definition/key/test-step/start",
        "PUT, /process-definition/key/test-step/suspended",
        "POST, /decision-definition/key/x/evaluate",
        "POST, /external-task/fetchAndLock"
    })
    void whatIsNotListedIsRefused(String method, String path) {
        var answer = visitor("guards-clerk").engine(method, path, "GET".equals(method) ? "" : "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("không có quyền");
    }

    @Test
    void writeWithoutCamundasTokenIsRefused() {
        var clerk = visitor("guards-clerk");

        var answer = clerk.send(clerk.script("/camunda/api/engine/engine/default/task/" + task + "/claim")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void expressionInAQueryIsNeverEvaluated() {
        var mine = filterId();
        var inOr = "{\"orQueries\":[{\"assigneeExpression\":\"${1+1}\"}]}";
        var inMain = "{\"assigneeExpression\":\"${1+1}\"}";

        assertThat(Stream.of(inOr, inMain)
                        .flatMap(query -> Stream.of(
                                visitor("guards-clerk")
                                        .engine("POST", "/filter/" + mine + "/list?maxResults=10", query),
                                visitor("guards-clerk").engine("POST", "/filter/" + mine + "/count", query),
                                visitor("guards-admin")
                                        .engine("POST", "/filter/" + mine + "/list?maxResults=10", query),
                                visitor("guards-admin").engine("POST", "/task?maxResults=10", query))))
                .allMatch(answer -> answer.statusCode() == 400);
        assertThat(visitor("guards-clerk")
                        .engine("POST", "/filter/" + mine + "/list?maxResults=10", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void pagesOfTasklistCarryTheirOwnNonce() {
        var nonce = Pattern.compile("nonce-([\\w-]+)");
        var clerk = visitor("guards-clerk");

        var mismatches = IntStream.range(0, 160)
                .mapToObj(load -> CompletableFuture.supplyAsync(() -> clerk.get("/camunda/app/tasklist/default/")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(page -> {
                    var header = nonce.matcher(
                            page.headers().firstValue("Content-Security-Policy").orElse(""));
                    return !header.find() || !page.body().contains("nonce=\"" + header.group(1) + "\"");
                })
                .count();

        assertThat(mismatches).isZero();
    }

    @Test
    void rehearsalLeavesNoTrace() {
        claim("guards-clerk");
        var before = rows();

        var answer =
                visitor("guards-clerk").postJson("/workspace/tasks/" + task + "/check", "{\"verdict\":\"AGREED\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"ok\":true", "Hệ thống đang chuyển hồ sơ");
        assertThat(rows()).isEqualTo(before);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo("guards-clerk");
    }

    @Test
    void rehearsalSaysWhatTheCompletionWouldSay() {
        claim("guards-clerk");
        var check = "/workspace/tasks/" + task + "/check";

        var refused = visitor("guards-clerk").postJson(check, "{\"verdict\":\"REFUSED\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"ok\":false", "\"place\":\"row-12\"");
        assertThat(visitor("guards-colleague").postJson(check, "{}").statusCode())
                .isEqualTo(422);
        assertThat(visitor("guards-neighbour").postJson(check, "{}").statusCode())
                .isEqualTo(404);
        assertThat(visitor("guards-foreigner").postJson(check, "{}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyWhoHasTakenATaskGivesItBack() {
        claim("guards-clerk");
        var giveBack = "/workspace/tasks/" + task + "/unclaim";

        assertThat(visitor("guards-colleague").postJson(giveBack, "{}").statusCode())
                .isEqualTo(422);
        assertThat(visitor("guards-clerk").postJson(giveBack, "{}").statusCode())
                .isEqualTo(200);

        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    private static void saysNothingButVietnamese(HttpResponse<String> answer) {
        assertThat(answer.body())
                .doesNotContain("ENGINE-", "guards-", "Exception", "Cannot")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}")
                .contains("\"message\":");
    }

    private String rows() {
        return jdbc.sql("""
                        select string_agg(table_name || '=' || (xpath('/row/n/text()', query_to_xml(
                                 format('select count(*) as n from %I.%I', table_schema, table_name), false, true, '')))[1]
                                 , ' ' order by table_name)
                          from information_schema.tables
                         where table_schema in ('camunda', 'platform') and table_type = 'BASE TABLE'
                           and table_name not like 'web_session%'
                        """).query(String.class).single();
    }

    private List<String[]> listedCalls() throws IOException {
        return new ClassPathResource(EngineCallAllowList.FILE)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replace("/task/{id}", "/task/" + task)
                        .replace("/filter/{id}", "/filter/" + filterId())
                        .replace("/process-definition/{id}", "/process-definition/" + definition())
                        .replace("{self}", "guards-clerk")
                        .replaceAll("(default/task|default/filter|user-operation|/list)$", "$1?maxResults=10"))
                .map(line -> line.split("\\s+"))
                .toList();
    }

    private static String bodyFor(String path) {
        if (path.endsWith("/claim")) {
            return "{\"userId\":\"guards-clerk\"}";
        }
        if (path.endsWith("/comment/create")) {
            return "{\"message\":\"ghi chú\"}";
        }
        if (path.endsWith("/submit-form")) {
            return AGREED;
        }
        return path.contains("/list?") || path.endsWith("/count") && path.contains("/filter/") ? "{}" : "";
    }

    private String filterId() {
        return filters.createTaskFilterQuery()
                .filterName("Việc tôi đã nhận")
                .singleResult()
                .getId();
    }

    private String definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("test-step")
                .latestVersion()
                .singleResult()
                .getId();
    }

    private void claim(String userName) {
        assertThat(visitor(userName)
                        .engine("POST", "/task/" + task + "/claim", "{\"userId\":\"" + userName + "\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    private Visitor visitor(String userName) {
        return new Visitor(port).signedIn(userName, PASSWORD);
    }
}
