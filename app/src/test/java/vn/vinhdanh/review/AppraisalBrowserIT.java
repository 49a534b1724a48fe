package vn.vinhdanh.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.SampleFiles;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.workflow.Walker;

/** The appraisal workspace in Chromium: evidence readable beside the row, verdicts saved as one goes, also on a phone. */
@IntegrationTest
class AppraisalBrowserIT {

    private static final String PROCESS = "unit-proposal";

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Nominations nominations;

    @Autowired
    Evidence evidence;

    @Autowired
    Walker walker;

    @Autowired
    TaskService tasks;

    private final List<String> errors = new ArrayList<>();
    private Chromium chromium;
    private long proposal;
    private String task = "";

    @BeforeEach
    void receivedProposal() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        chromium = new Chromium();
        proposal = fixtures.drafted();
        addEvidenceOfAllKinds();
        walker.complete(PROCESS, proposal, fixtures.clerk(), Map.of());
        walker.complete(PROCESS, proposal, fixtures.head(), Map.of("submission", "SUBMIT"));
        walker.complete(PROCESS, proposal, fixtures.officer(), Map.of("receipt", "RECEIVE"));
        walker.runJobs(PROCESS, proposal);
        task = tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void anOfficerAppraisesRowByRow() {
        var page = signedIn(1276, 760);
        open(page);
        look(page, "chua-nhan-viec");
        assertThat(page.locator("#verdict-endorse")).isDisabled();
        tasks.claim(task, fixtures.officer().userName());

        open(page);
        assertThat(page.locator("vd-pdf .textLayer")).containsText("Minh chung mau");
        page.check("#verdict-endorse");
        assertThat(page.locator("#verdict-state")).containsText("Đã lưu lúc");
        assertThat(page.locator(row(0) + " .vd-mark")).hasText("Đủ điều kiện");
        assertThat(page.locator("#progress")).hasText("Đã thẩm định 1/3 đề nghị");

        page.click("#next-row a");
        page.check("#verdict-decline");
        assertThat(page.locator("#verdict-state")).containsText("Hãy ghi lý do");
        look(page, "thieu-ly-do");
        page.fill("#reason", "Trùng thành tích với đợt trước");
        assertThat(page.locator("#verdict-state")).containsText("Đã lưu lúc");
        assertThat(page.locator("#reason")).hasValue("Trùng thành tích với đợt trước");

        page.locator(row(2) + " a").press("Enter");
        assertThat(page.locator(row(2))).hasClass("vd-row-chosen");
        page.check("#verdict-endorse");
        assertThat(page.locator("#next-row")).containsText("Đã có kết luận cho mọi dòng");
        look(page, "da-tham-dinh-xong");
        assertThat(errors).isEmpty();

        walker.complete(PROCESS, proposal, fixtures.officer(), Map.of());
        assertThat(nominations.find(id(1)).status()).isEqualTo(NominationStatus.DECLINED);
    }

    @Test
    void evidenceOfAllKindsIsReadBesideTheRow() {
        tasks.claim(task, fixtures.officer().userName());
        var page = signedIn(1276, 760);

        page.navigate(address("/workspace/tasks/" + task + "/appraisal?row=" + id(1)));
        assertThat(page.locator("vd-pdf .textLayer")).containsText("Minh chung mau");
        for (var file : List.of("bao-cao.docx", "cham-diem.xlsx", "anh.jpg", "bang-khen.png")) {
            page.locator("summary", new Page.LocatorOptions().setHasText(file)).press("Enter");
        }
        assertThat(page.locator("vd-evidence[kind=DOCX] h2")).hasText("Báo cáo thành tích");
        assertThat(page.locator("vd-evidence[kind=XLSX] td").last()).hasText("42");
        for (var kind : List.of("JPG", "PNG")) {
            var picture = page.locator("vd-evidence[kind=" + kind + "] img");
            assertThat(picture).hasJSProperty("complete", true);
            assertThat((int) picture.evaluate("picture => picture.naturalWidth"))
                    .isEqualTo(320);
        }
        look(page, "minh-chung-cac-loai");
        assertThat(errors).isEmpty();
    }

    @Test
    void itWorksOnAPhone() {
        tasks.claim(task, fixtures.officer().userName());
        var page = signedIn(390, 844);

        open(page);
        assertThat(page.locator("vd-pdf .textLayer")).containsText("Minh chung mau");
        page.check("#verdict-endorse");
        assertThat(page.locator("#verdict-state")).containsText("Đã lưu lúc");
        look(page, "dien-thoai");

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat(errors).isEmpty();
    }

    /** The second of the list has more than one file. */
    private void addEvidenceOfAllKinds() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("bao-cao.docx", SampleFiles.docx());
        files.put("cham-diem.xlsx", SampleFiles.xlsx());
        files.put("anh.jpg", SampleFiles.jpg());
        files.put("bang-khen.png", SampleFiles.png());
        files.forEach((name, content) -> evidence.attach(proposal, id(1), new Upload(name, content), fixtures.clerk()));
    }

    private Page signedIn(int width, int height) {
        var officer = fixtures.officer();
        var page = chromium.window(width, height).newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                errors.add(message.text());
            }
        });
        page.navigate(address("/sign-in"));
        page.fill("[name=username]", officer.userName());
        page.fill("[name=password]", NominationFixtures.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    private void open(Page page) {
        page.navigate(address("/workspace/tasks/" + task + "/appraisal"));
    }

    private String row(int index) {
        return "#row-" + id(index);
    }

    private long id(int index) {
        return nominations.ofProposal(proposal).stream()
                .map(Nomination::id)
                .toList()
                .get(index);
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                // hiding the caret would put a style into the page, which our policy refuses
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(Path.of("target", "screenshots", "review", name + ".png")));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
