package vn.vinhdanh.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.decision.DecisionFixtures;
import vn.vinhdanh.decision.DecisionFixtures.Office;
import vn.vinhdanh.decision.DecisionHands;
import vn.vinhdanh.decision.Decisions;
import vn.vinhdanh.nomination.Nominations;

/** An auditor reads everything of the own department except ballots, and changes nothing. */
@IntegrationTest
class AuditorIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----kiem-tra";

    /** Whatever a form of ours asks for, so that nothing is refused for want of a field. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("unit", "unit-01"),
            Map.entry("kind", "INDIVIDUAL"),
            Map.entry("name", "Người do kiểm tra viên thêm"),
            Map.entry("version", "0"),
            Map.entry("report-achievements", "x".repeat(60)),
            Map.entry("verdict", "ENDORSE"),
            Map.entry("reason", "Lý do"),
            Map.entry("leftOut", "true"),
            Map.entry("number", "1"),
            Map.entry("date", "2015-08-20"),
            Map.entry("pin", "246810"));

    @LocalServerPort
    int port;

    @Autowired
    DecisionFixtures offices;

    @Autowired
    CouncilFixtures councils;

    @Autowired
    DecisionHands hands;

    @Autowired
    Decisions decisions;

    @Autowired
    Sessions sessions;

    @Autowired
    Nominations nominations;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private Office office;
    private Visitor auditor;
    private long closed;
    private long decision;
    private long nomination;

    @BeforeEach
    void aDepartmentThatHasIssuedADecision() {
        office = offices.office();
        closed = offices.decided(office, 1, 1);
        decision = decisions.draftFrom(closed).orElseThrow();
        decisions.forward(decision, null, office.officer());
        hands.sign(decision, office);
        decisions.sign(decision, office.director());
        hands.seal(decision, office);
        decisions.issue(decision, office.clerk());
        nomination = sessions.results(closed).get(0).nomination();
        var person = offices.person(office.council(), "kiemtra", Groups.of(Role.AUDITOR, office.department()));
        auditor = new Visitor(port).signedIn(person.userName(), CouncilFixtures.PASSWORD);
    }

    @Test
    void auditorsReadTheirOwnDepartment() {
        var home = auditor.get("/").body();
        for (var path : List.of("/proposals", "/council/sessions", "/decisions", "/register")) {
            assertThat(home).contains("href=\"" + path + "\"");
            var page = auditor.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).doesNotContain("??", "<form method=\"post\" action=\"" + path);
        }
        for (var path : readable()) {
            assertThat(auditor.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(auditor.get("/council/sessions/" + closed).body()).contains("Thông qua 2/2 đề nghị");
        assertThat(auditor.get("/council/ballots").statusCode()).isEqualTo(404);
    }

    @Test
    void nothingOfAnotherDepartmentExistsForThem() {
        var own = readable();
        var stranger = offices.office();
        var person = offices.person(stranger.council(), "kiemtra", Groups.of(Role.AUDITOR, stranger.department()));
        var foreign = new Visitor(port).signedIn(person.userName(), CouncilFixtures.PASSWORD);

        for (var path : own) {
            assertThat(foreign.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void anOpenVoteShowsThemTheAgendaAndNothingOfTheBallots() {
        var session = councils.open(office.council(), 1, 1);
        councils.votes(office.council(), session, 3, 1);
        var path = "/council/sessions/" + session;
        var officer = new Visitor(port).signedIn(office.officer().userName(), CouncilFixtures.PASSWORD);

        assertThat(officer.get(path).body()).contains("4/7 ủy viên đã bỏ phiếu", "✓ Đã bỏ phiếu");
        assertThat(auditor.get(path).body())
                .contains("Cá nhân mẫu 01", "Người mẫu uyvien01")
                .doesNotContain("đã bỏ phiếu", "Đã bỏ phiếu", "Chưa bỏ phiếu", "4/7", "??");
    }

    @Test
    void everyPostOfTheirsIsRefusedAndChangesNothing() {
        var session = councils.planned(office.council(), 1, 1);
        var call = councils.call(office.council());
        var before = everything();

        var asked = 0;
        for (var route : writingRoutes()) {
            for (var path : paths(route, session)) {
                var answer = post(route, path, call);
                // a token that is missing would be a 403 too and prove nothing
                assertThat(answer)
                        .as("POST " + path)
                        .isIn(path.startsWith("/admin/") ? List.of(403) : List.of(404, 422));
                asked++;
            }
        }
        for (var task : openTasks()) {
            for (var act : List.of("claim", "complete", "submit-form", "resolve", "delegate", "unclaim")) {
                var answer = auditor.engine(
                        "POST",
                        "/task/" + task.getId() + "/" + act,
                        "{\"userId\":\"" + auditor.userName() + "\",\"variables\":{}}");
                assertThat(answer.statusCode()).as(act).isIn(403, 404);
            }
        }

        assertThat(asked).isGreaterThan(40);
        assertThat(everything()).isEqualTo(before);
    }

    private List<String> readable() {
        var proposal = nominations.find(nomination).proposalId();
        return List.of(
                "/proposals/" + proposal,
                "/proposals/" + proposal + "/evidence/" + nomination,
                "/council/sessions/" + closed,
                "/decisions/" + decision + "/file");
    }

    private List<RequestMappingInfo> writingRoutes() {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method != RequestMethod.GET && method != RequestMethod.HEAD))
                .toList();
    }

    /** The route once for every open task of the department, with things of the department in its other places. */
    private List<String> paths(RequestMappingInfo route, long session) {
        assertThat(route.getMethodsCondition().getMethods()).containsExactly(RequestMethod.POST);
        var paths = new ArrayList<String>();
        for (var pattern : route.getPatternValues()) {
            for (var task :
                    pattern.contains("{taskId}") ? openTasks() : openTasks().subList(0, 1)) {
                paths.add(pattern.replace("{taskId}", task.getId())
                        .replaceAll("\\{(id|nomination|nominationId|line)}", Long.toString(nomination))
                        .replaceAll("\\{\\w+}", Long.toString(session)));
            }
        }
        return paths;
    }

    private List<Task> openTasks() {
        return tasks.createTaskQuery()
                .tenantIdIn(office.department())
                .orderByTaskId()
                .asc()
                .list();
    }

    private int post(RequestMappingInfo route, String path, long call) {
        if (!route.getProducesCondition().isEmpty()) {
            return auditor.postJson(path, "{}").statusCode();
        }
        return route.getConsumesCondition().isEmpty() ? form(path, call) : upload(path);
    }

    private int form(String path, long call) {
        var fields = new TreeMap<>(FIELDS);
        fields.put("call", Long.toString(call));
        return auditor.postForm("/", path, fields).statusCode();
    }

    private int upload(String path) {
        var token = CSRF.matcher(auditor.get("/").body());
        assertThat(token.find()).isTrue();
        var body = "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"sheet\"; filename=\"a.csv\"\r\n\r\nTên\r\n--" + BOUNDARY
                + "--\r\n";
        return auditor.send(auditor.page(path)
                        .header("X-CSRF-TOKEN", token.group(1))
                        .header("Content-Type", MediaType.MULTIPART_FORM_DATA_VALUE + "; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    /** A digest of every table that a step of the work writes. */
    private Map<String, String> everything() {
        var digests = new TreeMap<String, String>();
        for (var table : jdbc.sql("""
                        select format('%I.%I', table_schema, table_name) from information_schema.tables
                         where table_type = 'BASE TABLE'
                           and (table_schema in ('nomination', 'review', 'council', 'ballot', 'decision', 'register')
                                or table_name in ('act_ru_task', 'act_ru_identitylink', 'act_ru_execution'))
                        """).query(String.class).list()) {
            digests.put(
                    table,
                    jdbc.sql("select coalesce(md5(string_agg(one::text, '|' order by one::text)), '') from " + table
                                    + " one")
                            .query(String.class)
                            .single());
        }
        return digests;
    }
}
