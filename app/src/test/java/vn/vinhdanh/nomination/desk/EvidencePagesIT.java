package vn.vinhdanh.nomination.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.EvidenceFile;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.SampleFiles;
import vn.vinhdanh.nomination.SamplePdf;
import vn.vinhdanh.nomination.Upload;

/** Evidence over HTTP: how it comes in pieces, and how each kind is given out. */
@IntegrationTest
class EvidencePagesIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\\s*\"([0-9a-f-]+)\"");
    private static final int PIECE = 300 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Evidence evidence;

    @Autowired
    TaskService tasks;

    private long proposal;
    private long nominee;
    private String task = "";
    private Visitor clerk;

    @BeforeEach
    void draft() {
        proposal = fixtures.drafted();
        nominee = fixtures.bare(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 09");
        task = tasks.createTaskQuery()
                .processDefinitionKey("unit-proposal")
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
        tasks.claim(task, fixtures.clerk().userName());
        clerk = new Visitor(port).signedIn(fixtures.clerk().userName(), NominationFixtures.PASSWORD);
    }

    @Test
    void aPieceThatDoesNotFitIsAnsweredWithThePlaceToGoOn() {
        var file = SampleFiles.large(2 * PIECE);
        var begun = begin("C:\\hs\\quét.docx", file.length);
        assertThat(begun.body()).contains("\"received\":0", "\"name\":\"quét.docx\"");
        var upload = page() + "/uploads/" + found(ID, begun.body());

        var tooEarly = post(upload + "/pieces?offset=" + PIECE, Arrays.copyOf(file, PIECE));
        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.body()).contains("\"received\":0");
        assertThat(post(upload + "/pieces?offset=0", Arrays.copyOf(file, PIECE)).statusCode())
                .isEqualTo(200);
        assertThat(clerk.get(page()).body()).contains("đang gửi dở", "quét.docx: đã gửi 4");
        assertThat(post(upload + "/end", new byte[0]).statusCode()).isEqualTo(409);

        post(upload + "/pieces?offset=" + PIECE, Arrays.copyOfRange(file, PIECE, file.length));
        assertThat(post(upload + "/end", new byte[0]).statusCode()).isEqualTo(200);
        assertThat(clerk.get(page()).body()).contains("Xem tệp “quét.docx”").doesNotContain("đang gửi dở", "??");
    }

    @Test
    void aRefusedFileIsForgottenAndItsReasonTold() {
        var program = "MZ chương trình".getBytes(StandardCharsets.UTF_8);
        var begun = begin("bao-cao.pdf", program.length);

        var refused = post(page() + "/uploads/" + found(ID, begun.body()) + "/pieces?offset=0", program);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"place\":\"evidence\"", "không phải PDF, Word (.docx)");
        assertThat(clerk.get(page()).body()).doesNotContain("đang gửi dở");
    }

    @Test
    void eachKindIsGivenOutAsWhatItIs() {
        expect("a.exe", SamplePdf.plain(), "application/pdf", "inline", "a.exe.pdf");
        expect("b.jpeg", SampleFiles.jpg(), "image/jpeg", "inline", "b.jpeg");
        expect("c.PNG", SampleFiles.png(), "image/png", "inline", "c.PNG");
        expect("d.docx", SampleFiles.docx(), "wordprocessingml.document", "attachment", "d.docx");
        expect("e.pdf", SampleFiles.xlsx(), "spreadsheetml.sheet", "attachment", "e.pdf.xlsx");
    }

    @Test
    void wordsAndTablesOfOfficeFilesAreShownAsText() {
        var report = attach("bao-cao.docx", SampleFiles.docx());
        var scores = attach("cham-diem.xlsx", SampleFiles.xlsx());

        assertThat(clerk.get(preview(report)).body())
                .contains(
                        "<h2>Báo cáo thành tích</h2>",
                        "Đã vượt kế hoạch &lt;b&gt;12%&lt;/b&gt;",
                        "<td>Số hóa hồ sơ</td>")
                .doesNotContain("<b>12%", "??");
        assertThat(clerk.get(preview(scores)).body())
                .contains("<h2>Chấm điểm</h2>", "<td>Điểm &lt;tối đa&gt;</td>", "<td>42</td>")
                .doesNotContain("??");
    }

    @Test
    void aFileOfAnotherNomineeDoesNotExistHere() {
        var other = fixtures.listed(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 10");
        var foreign = id(evidence.of(other).get(0));

        assertThat(clerk.get(file(foreign)).statusCode()).isEqualTo(404);
        assertThat(clerk.get(file(foreign).replace("?", "/preview?")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileIsTakenAwayOnThePage() {
        var kept = attach("nham.png", SampleFiles.png());

        var after = clerk.postForm(page(), page() + "/evidence/removal", Map.of("file", Long.toString(id(kept))));

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("Chưa có tệp minh chứng.").doesNotContain("nham.png");
    }

    private void expect(String name, byte[] content, String type, String disposition, String savedAs) {
        var answer = clerk.get(file(id(attach(name, content)))).headers();

        assertThat(answer.firstValue("Content-Type").orElse("")).contains(type);
        assertThat(answer.firstValue("Content-Disposition").orElse(""))
                .startsWith(disposition)
                .contains(savedAs);
        assertThat(answer.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private EvidenceFile attach(String name, byte[] content) {
        return evidence.attach(proposal, nominee, new Upload(name, content), fixtures.clerk());
    }

    private HttpResponse<String> begin(String name, int size) {
        var query = "/uploads?size=%d&fingerprint=quet&name=%s"
                .formatted(size, URLEncoder.encode(name, StandardCharsets.UTF_8));
        return post(page() + query, new byte[0]);
    }

    private HttpResponse<String> post(String address, byte[] content) {
        return clerk.send(clerk.script(address)
                .header("X-CSRF-TOKEN", found(TOKEN, clerk.get(page()).body()))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    private static long id(EvidenceFile file) {
        return Objects.requireNonNull(file.id());
    }

    private String page() {
        return "/workspace/tasks/" + task + "/nominees/" + nominee;
    }

    private String file(long id) {
        return "/workspace/tasks/" + task + "/evidence/" + nominee + "?file=" + id;
    }

    private String preview(EvidenceFile file) {
        return file(id(file)).replace("?", "/preview?");
    }
}
