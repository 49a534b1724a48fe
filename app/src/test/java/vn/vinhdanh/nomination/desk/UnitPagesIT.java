package vn.vinhdanh.nomination.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.SamplePdf;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.Acting;

/** The pages of a unit and of the office over HTTP: what they show, to whom, and how they refuse. */
@IntegrationTest
class UnitPagesIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----vinh-danh";

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Nominees nominees;

    @Autowired
    Acting acting;

    @Autowired
    FormService forms;

    @Autowired
    TaskService tasks;

    @Test
    void aListIsReadByCandidatesAndWrittenByThoseWhoTookTheTask() {
        var proposal = fixtures.drafted();
        var task = task(proposal);
        var clerk = visitor(fixtures.clerk());

        assertThat(clerk.get(frame(task, "nominees")).body())
                .contains("Tập thể mẫu 01", "2 cá nhân", "Nhận việc")
                .doesNotContain("Thêm cá nhân");
        assertThat(postNew(clerk, task, Map.of("kind", "INDIVIDUAL", "name", "Chưa nhận việc"))
                        .statusCode())
                .isEqualTo(422);

        claim(task, fixtures.clerk());
        assertThat(clerk.get(frame(task, "nominees")).body()).contains("Thêm cá nhân", "Đủ hồ sơ");
    }

    @Test
    void anotherUnitAndTheOfficeGetNothing() {
        var proposal = fixtures.drafted();
        var task = task(proposal);
        var nominee = nominees.of(proposal).get(0).id();

        for (var stranger : List.of(visitor(fixtures.headOfOtherUnit()), visitor(fixtures.officer()))) {
            for (var view : List.of("nominees", "nominees/" + nominee, "template", "evidence/" + nominee)) {
                assertThat(stranger.get(frame(task, view)).statusCode())
                        .as(view)
                        .isEqualTo(404);
            }
        }
        assertThat(visitor(fixtures.headOfOtherUnit()).get("/proposals").body()).doesNotContain("Phòng mẫu 01");
        assertThat(visitor(fixtures.officer()).get("/proposals").body()).contains("Phòng mẫu 01");
    }

    @Test
    void whatWasTypedStaysWhenTheServerRefuses() {
        var proposal = fixtures.drafted();
        var task = task(proposal);
        claim(task, fixtures.clerk());
        var clerk = visitor(fixtures.clerk());

        var refused = postNew(
                clerk, task, Map.of("kind", "INDIVIDUAL", "name", " ", "post", "Phó phòng", "serviceMonths", "ba năm"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Chưa nhập tên", "Chỉ nhập số tháng", "value=\"Phó phòng\"", "value=\"ba năm\"");
    }

    @Test
    void scriptInANameIsShownAsText() {
        var proposal = fixtures.drafted();
        var task = task(proposal);
        claim(task, fixtures.clerk());
        var clerk = visitor(fixtures.clerk());

        postNew(clerk, task, Map.of("kind", "INDIVIDUAL", "name", "<script>alert(1)</script>"));

        assertThat(clerk.get(frame(task, "nominees")).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void typingIsSavedAndAnOlderCopyDoesNotOverwriteANewerOne() {
        var proposal = fixtures.drafted();
        var task = task(proposal);
        claim(task, fixtures.clerk());
        var clerk = visitor(fixtures.clerk());
        var nominee = nominees.of(proposal).get(1);
        var address = frame(task, "nominees/" + nominee.id());
        var fields = Map.of(
                "kind",
                "INDIVIDUAL",
                "name",
                nominee.name(),
                "version",
                Integer.toString(nominee.version()),
                "report-achievements",
                "Đang gõ dở");

        assertThat(clerk.postForm(address, address + "/typed", fields).body()).contains("Đã lưu lúc");
        assertThat(nominees.find(proposal, nominee.id()).report().html()).endsWith("<p>Đang gõ dở</p>");
        var other = new HashMap<>(fields);
        other.put("report-achievements", "Bản cũ hơn");
        var late = clerk.postForm(address, address + "/typed", other);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Chưa lưu được", "Đang gõ dở", "Bản cũ hơn");
    }

    @Test
    void evidenceIsJudgedByItsContentAndRefusedAtItsField() {
        var proposal = fixtures.drafted();
        var task = task(proposal);
        claim(task, fixtures.clerk());
        var clerk = visitor(fixtures.clerk());
        var nominee = fixtures.bare(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 08");
        var address = frame(task, "nominees/" + nominee);

        var wrongType = upload(clerk, address, address + "/evidence", "evidence", "anh.pdf", new byte[] {1, 2, 3});
        assertThat(wrongType.statusCode()).isEqualTo(422);
        assertThat(wrongType.body()).contains("evidence-problem", "không phải PDF, Word");

        var tooLarge = upload(clerk, address, address + "/evidence", "evidence", "to.pdf", new byte[60 * 1024 * 1024]);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("evidence-problem", "lớn quá 20 MB");

        var good = upload(clerk, address, address + "/evidence", "evidence", "../../qd 12.pdf", SamplePdf.plain());
        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.body()).contains("qd 12.pdf").doesNotContain("../");
        var shown = clerk.get(frame(task, "evidence/" + nominee));
        assertThat(shown.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void aListThatCannotBeReadIsRefusedBesideItsField() {
        var proposal = fixtures.drafted();
        var task = task(proposal);
        claim(task, fixtures.clerk());
        var clerk = visitor(fixtures.clerk());
        var page = frame(task, "nominees");

        var refused = upload(clerk, page, frame(task, "sheet"), "sheet", "ds.xlsx", new byte[60 * 1024 * 1024]);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("sheet-answer", "lớn quá 20 MB");

        var pasted = clerk.postForm(page, frame(task, "paste"), Map.of("pasted", "Họ và tên\tChức vụ\nMột\tHai"));
        assertThat(pasted.statusCode()).isEqualTo(422);
        assertThat(pasted.body()).contains("paste-answer", "đủ hai cột “Loại” và");
    }

    @Test
    void aPastedListWithLongReportsIsReadAndOneThatIsTooLongIsNotCalledEmpty() {
        var task = task(fixtures.drafted());
        claim(task, fixtures.clerk());
        var clerk = visitor(fixtures.clerk());
        var page = frame(task, "nominees");
        var report = "Đã xử lý hồ sơ đúng hạn. ";

        var long3Megabytes = clerk.postForm(
                page, frame(task, "paste"), Map.of("pasted", "Họ và tên\tChức vụ\nMột\t" + report.repeat(60_000)));
        assertThat(long3Megabytes.body()).contains("đủ hai cột “Loại” và");

        var tooLong = clerk.send(clerk.page(frame(task, "paste"))
                .header("X-CSRF-TOKEN", clerk.token(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("pasted=" + "a".repeat(11 * 1024 * 1024))));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("paste-answer", "quá dài", "hãy dán làm nhiều lần");
    }

    @Test
    void headAndOfficeReadTheListBeforeTheyDecide() {
        var proposal = fixtures.drafted();
        fixtures.bare(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 07");
        complete(proposal, fixtures.clerk(), Map.of());

        var submission = visitor(fixtures.head()).get(frame(task(proposal), "submission"));
        assertThat(submission.statusCode()).isEqualTo(200);
        assertThat(submission.body())
                .contains("Người lập danh sách", "Chưa trình được", "Cá nhân mẫu 07", NominationFixtures.REPORT);

        var other = fixtures.drafted();
        complete(other, fixtures.clerk(), Map.of());
        complete(other, fixtures.head(), Map.of("submission", "SUBMIT"));
        var receipt = visitor(fixtures.officer()).get(frame(task(other), "receipt"));
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.body()).contains("Người trình", "Đúng nơi nhận", "20/08/2015");
    }

    @Test
    void aUnitBeginsAProposalOnItsPage() {
        var call = fixtures.call();
        var head = visitor(fixtures.headOfOtherUnit());

        var begun = head.postForm(
                "/proposals", "/proposals", Map.of("call", Long.toString(call), "unit", NominationFixtures.OTHER_UNIT));

        assertThat(begun.body()).contains("Đã lập tờ trình", "Đang lập danh sách", "Người lập của đơn vị");
    }

    private HttpResponse<String> postNew(Visitor visitor, String task, Map<String, String> fields) {
        return visitor.postForm("/proposals", frame(task, "nominees/new"), fields);
    }

    private HttpResponse<String> upload(
            Visitor visitor, String page, String address, String field, String name, byte[] content) {
        var token = CSRF.matcher(visitor.get(page).body());
        assertThat(token.find()).isTrue();
        var body = new ByteArrayOutputStream(content.length + 500);
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return visitor.send(visitor.page(address)
                .header("HX-Request", "true")
                .header("X-CSRF-TOKEN", token.group(1))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private Visitor visitor(Actor person) {
        return new Visitor(port).signedIn(person.userName(), NominationFixtures.PASSWORD);
    }

    private String task(long proposal) {
        return tasks.createTaskQuery()
                .processDefinitionKey("unit-proposal")
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
    }

    private void claim(String task, Actor person) {
        tasks.claim(task, person.userName());
    }

    private void complete(long proposal, Actor person, Map<String, Object> fields) {
        var task = task(proposal);
        acting.as(person, () -> {
            tasks.claim(task, person.userName());
            forms.submitTaskForm(task, fields);
        });
    }

    private static String frame(String task, String view) {
        return "/workspace/tasks/" + task + "/" + view;
    }
}
