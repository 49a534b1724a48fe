package vn.vinhdanh.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
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
import vn.vinhdanh.browser.SignIn;
import vn.vinhdanh.decision.DecisionFixtures.Office;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.workflow.Walker;

/** The workspaces of a decision in Chromium, from the draft to the public page. */
@IntegrationTest
class DecisionPagesBrowserIT {

    private static final String PROCESS = "decision-issuing";

    @LocalServerPort
    int port;

    @Autowired
    DecisionFixtures fixtures;

    @Autowired
    DecisionHands hands;

    @Autowired
    DecisionRecords records;

    @Autowired
    Walker walker;

    @Autowired
    TaskService tasks;

    private final List<String> errors = new ArrayList<>();
    private Chromium chromium;
    private Office office;
    private long decision;

    @BeforeEach
    void aDraft() {
        chromium = new Chromium();
        office = fixtures.office();
        decision = hands.drafted(office, 2, 3);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aDecisionIsCheckedSignedSealedAndFoundByThePublic() {
        officeChecks();
        directorSigns();
        clerkIssues();
        officersRead();
        anybodyLooksUp();

        assertThat(errors).isEmpty();
    }

    private void officeChecks() {
        var page = signedIn(office.officer());
        open(page, "draft");
        assertThat(page.locator("vd-pdf .textLayer")).containsText("QUYẾT ĐỊNH");
        assertThat(page.locator("main")).containsText("Các nguồn khớp nhau: 2 tập thể và 3 cá nhân");
        assertThat(page.locator("main")).containsText("chưa kiểm chứng");
        look(page, "kiem-tra-du-thao");
        walker.complete(PROCESS, decision, office.officer(), Map.of("draftVerdict", "FORWARD"));
    }

    private void directorSigns() {
        var page = signedIn(office.director());
        open(page, "signing");
        assertThat(page.locator("main")).containsText("Nhận việc");
        assertThat(page.locator("#pin")).hasCount(0);
        claim(office.director());
        open(page, "signing");
        var row = page.locator("tr:has-text('Cá nhân mẫu 03')");
        row.locator("summary").click();
        row.locator("input[name=reason]").fill("Đang chờ xác minh");
        row.locator("button").click();
        assertThat(page.locator("tr.vd-struck")).containsText("Đang chờ xác minh");
        assertThat(page.locator("main")).containsText("Các nguồn khớp nhau: 2 tập thể và 2 cá nhân");
        page.fill("#pin", "000000");
        button(page, "Ký số");
        assertThat(page.locator(".vd-field:has(#pin) .vd-reason")).containsText("PIN không đúng");
        look(page, "sai-ma-pin");
        page.fill("#pin", String.valueOf(DecisionFixtures.directorPin()));
        button(page, "Ký số");
        assertThat(page.locator("#signature-state")).containsText("Đã ký số lúc");
        look(page, "da-ky-so");
        walker.complete(PROCESS, decision, office.director(), Map.of("signature", "SIGN"));
    }

    private void clerkIssues() {
        claim(office.clerk());
        var page = signedIn(office.clerk());
        open(page, "issue");
        assertThat(page.locator("#number")).hasValue("1");
        page.fill("#date", "2014-01-01");
        page.fill("#pin", String.valueOf(DecisionFixtures.sealPin()));
        button(page, "Cấp số và đóng dấu");
        assertThat(page.locator(".vd-field:has(#date) .vd-reason")).containsText("không được trước ngày giám đốc ký");
        look(page, "ngay-qua-som");
        page.fill("#date", records.find(decision).requireSignature().day().toString());
        button(page, "Cấp số và đóng dấu");
        assertThat(page.locator("main")).containsText("Đã cấp số 01/QĐ-SM");
        look(page, "da-dong-dau");
        walker.complete(PROCESS, decision, office.clerk(), Map.of());
    }

    private void officersRead() {
        var page = signedIn(office.officer());
        page.navigate(address("/decisions"));
        assertThat(page.locator("tbody tr")).containsText("Đã ban hành");
        look(page, "danh-sach-quyet-dinh");
        var download = page.waitForDownload(() -> page.getByText("Tải về", new Page.GetByTextOptions().setExact(true))
                .click());
        assertThat(download.suggestedFilename()).startsWith("quyet-dinh-01-");
        download.saveAs(Path.of("target", "screenshots", "decision", "quyet-dinh.pdf"));
        page.navigate(address("/register?text=ca nhan mau"));
        assertThat(page.locator("tbody tr")).hasCount(2);
        look(page, "so-khen-thuong");
    }

    private void anybodyLooksUp() {
        var page = newPage(390, 844);
        page.navigate(address("/lookup"));
        page.fill("#number", "1/qd-sm");
        page.fill("#name", "ca nhan mau 01");
        page.click("main button");
        assertThat(page.locator("main")).containsText("Cá nhân mẫu 01");
        assertThat(page.locator("main")).containsText("Số 01/QĐ-SM");
        assertThat(page.locator("main")).not().containsText("350.000");
        look(page, "tra-cuu");
        page.fill("#name", "ca nhan");
        page.click("main button");
        assertThat(page.locator("main")).containsText("Không tìm thấy khen thưởng nào");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    }

    private void claim(Actor person) {
        tasks.claim(task(), person.userName());
    }

    private void open(Page page, String view) {
        page.navigate(address("/workspace/tasks/" + task() + "/" + view));
    }

    private String task() {
        return tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(Long.toString(decision))
                .singleResult()
                .getId();
    }

    private Page signedIn(Actor person) {
        var page = newPage(1276, 760);
        return SignIn.on(page, address(""), person.userName(), NominationFixtures.PASSWORD);
    }

    private Page newPage(int width, int height) {
        var page = chromium.window(width, height).newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                errors.add(message.text());
            }
        });
        return page;
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "decision", name + ".png")));
    }
}
