package vn.vinhdanh.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitUntilState;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Held;
import vn.vinhdanh.browser.SignIn;
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
    AppraisalFixtures desk;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Walker walker;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient sql;

    private final List<String> errors = new ArrayList<>();
    private Chromium chromium;
    private long proposal;
    private String task = "";

    @BeforeEach
    void receivedProposal() {
        chromium = new Chromium();
        proposal = desk.received();
        task = desk.task(proposal);
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
        assertThat(page.locator(row(1))).hasClass("vd-row-chosen");
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

        walker.complete(PROCESS, proposal, fixtures.officer(), Map.of("appraisal", "FINISH"));
        assertThat(nominations.find(id(1)).status()).isEqualTo(NominationStatus.DECLINED);
    }

    @Test
    void nothingIsChosenInAPageThatDoesNotListenYet() {
        tasks.claim(task, fixtures.officer().userName());
        var page = signedIn(1276, 760);
        var scripts = Held.first(page, url -> url.contains("/js/frame.js"));
        page.navigate(
                address("/workspace/tasks/" + task + "/appraisal"),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForCondition(() -> !scripts.isEmpty());
        var endorse = page.locator("label:has(#verdict-endorse:enabled)");
        endorse.waitFor();
        assertThatThrownBy(() -> tryTo(endorse)).isInstanceOf(TimeoutError.class);
        scripts.get(0).resume();

        endorse.click();
        assertThat(page.locator(row(0) + " .vd-mark")).hasText("Đủ điều kiện");
        assertThat(errors).isEmpty();
    }

    @Test
    void aReasonThatIsStillOnItsWayIsSavedBeforeTheNextRowOpens() {
        tasks.claim(task, fixtures.officer().userName());
        var page = signedIn(1276, 760);
        open(page);
        var save = "/appraisal/" + id(0) + "?";
        var saves = Held.first(page, url -> url.contains(save));

        page.check("#verdict-decline");
        page.waitForCondition(() -> !saves.isEmpty());
        page.fill("#reason", "Trùng thành tích với đợt trước");
        page.locator(row(1) + " a").click();
        saves.get(0).resume();

        assertThat(page.locator(row(1))).hasClass("vd-row-chosen");
        assertThat(page.locator(row(0) + " .vd-mark")).hasText("Không đủ điều kiện");
        assertThat(errors).isEmpty();
    }

    @Test
    void whatTheDataLeaveOpenIsDecidedBesideItsConditionWithAReason() {
        sql.sql("update nomination.nomination set service_months = null where id = ?")
                .param(id(1))
                .update();
        tasks.claim(task, fixtures.officer().userName());
        var page = signedIn(1276, 760);
        page.navigate(address("/workspace/tasks/" + task + "/appraisal?row=" + id(1)));
        var line = page.locator("#finding-SERVICE_TIME");
        assertThat(line).containsText("Dữ kiện: Chưa khai thời gian công tác");
        assertThat(line).containsText("chưa kiểm chứng");
        assertThat(page.locator(".vd-changes"))
                .containsText("trước: đạt → nay: chưa rõ, vì: Chưa khai thời gian công tác");

        line.locator("button[value=true]").click();
        assertThat(line.locator(".vd-reason")).hasText("Hãy ghi lý do trước khi kết luận.");
        line.scrollIntoViewIfNeeded();
        look(page, "ket-luan-dieu-kien");
        line.locator("input[name=ruling]").fill("Bảng lương ghi đủ 12 tháng");
        line.locator("button[value=true]").click();

        assertThat(line).containsText("Văn phòng kết luận: đạt.");
        assertThat(line).containsText("Lý do: Bảng lương ghi đủ 12 tháng (Người mẫu officer");
        line.scrollIntoViewIfNeeded();
        look(page, "da-ket-luan-dieu-kien");
        page.check("#verdict-endorse");
        assertThat(page.locator("#verdict-state")).containsText("Đã lưu lúc");
        assertThat(errors).isEmpty();
    }

    @Test
    void evidenceOfAllKindsIsReadBesideTheRow() {
        proposal = fixtures.drafted();
        addEvidenceOfAllKinds();
        task = desk.task(desk.received(proposal));
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

    @Test
    void anOfficerWorksThroughALongListByKeyboard() {
        desk.lengthen(proposal, 60);
        tasks.claim(task, fixtures.officer().userName());
        var page = signedIn(1366, 768);

        open(page);
        assertThat(page.locator(".vd-rows > li")).hasCount(50);
        page.locator("#verdict-endorse").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#next-row a")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".vd-appraisal-row h2")).isFocused();
        assertThat(page.locator(row(1))).hasClass("vd-row-chosen");
        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.locator(row(2))).hasClass("vd-row-chosen");
        page.keyboard().press("k");
        assertThat(page.locator(row(1))).hasClass("vd-row-chosen");

        page.locator("#reason-template").selectOption(new SelectOption().setIndex(7));
        assertThat(page.locator("#reason")).hasValue("Không thuộc đối tượng khen thưởng của đợt này.");
        page.check("#verdict-decline");
        assertThat(page.locator("#verdict-state .vd-saved")).isVisible();
        page.fill("#note", "Đã hỏi lại đơn vị qua điện thoại.");
        page.locator("#notes button").click();
        assertThat(page.locator("#notes li")).containsText("Đã hỏi lại đơn vị");
        look(page, "danh-sach-dai-1366");
        assertThat(errors).isEmpty();
    }

    @Test
    void tickedRowsGetOneVerdictAndStayTickedMeanwhile() {
        desk.lengthen(proposal, 60);
        tasks.claim(task, fixtures.officer().userName());
        var page = signedIn(1366, 768);

        open(page);
        page.check(row(4) + " .vd-pick");
        page.check(row(5) + " .vd-pick");
        page.locator(row(6) + " a").click();
        assertThat(page.locator(row(6))).hasClass("vd-row-chosen");
        page.check("#verdict-endorse");
        assertThat(page.locator("#verdict-state .vd-saved")).isVisible();
        appraisals.note(proposal, id(5), new Opinion(Verdict.DECLINE, "Trùng", 0), fixtures.officer());
        page.locator("#bulk summary").click();
        assertThat(page.locator("#bulk-picked")).containsText("2");
        page.check("#bulk-endorse");
        look(page, "nhieu-dong-1366");
        page.locator("#bulk button[type=submit]").click();

        assertThat(page.locator("#bulk-result")).containsText("Đã ghi kết luận cho 1 dòng");
        assertThat(page.locator("#bulk-result")).containsText("1 dòng chưa ghi được");
        assertThat(page.locator("#progress")).hasText("Đã thẩm định 3/63 đề nghị");
        page.locator("#filter-show").selectOption("OPEN");
        assertThat(page.locator(".vd-filter ~ p[role=status]")).containsText("Đang lọc: 60 trong 63 dòng");
        assertThat(page.locator("#bulk-all-text")).containsText("60");
        page.locator("#filter-text").pressSequentially("them 06");
        assertThat(page.locator(".vd-filter ~ p[role=status]")).containsText("trong 63 dòng");
        assertThat(page.locator("#filter-text")).isFocused();
        look(page, "nhieu-dong-ket-qua-1366");
        assertThat(errors).isEmpty();
    }

    @Test
    void theOfficesListShowsHowFarEverythingIs() {
        appraisals.note(proposal, id(0), new Opinion(Verdict.ENDORSE, "", 0), fixtures.officer());
        appraisals.note(proposal, id(1), new Opinion(Verdict.DECLINE, "Trùng", 0), fixtures.officer());

        for (var width : List.of(1366, 390)) {
            var page = signedIn(width, 768);
            page.navigate(address("/appraisals?text=phong+mau+01"));
            assertThat(page.locator("tbody tr").first()).containsText("Phòng mẫu 01");
            look(page, "danh-sach-van-phong-" + width);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
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
        return SignIn.on(page, address(""), officer.userName(), NominationFixtures.PASSWORD);
    }

    @Test
    void theNextRowThatIsPressedWhileAVerdictIsOnItsWayOpensAfterIt() {
        tasks.claim(task, fixtures.officer().userName());
        var page = signedIn(1276, 760);
        open(page);
        var save = "/appraisal/" + id(0) + "?";
        var saves = Held.first(page, url -> url.contains(save));

        page.check("#verdict-endorse");
        page.waitForCondition(() -> !saves.isEmpty());
        page.locator("#next-row a").click();
        saves.get(0).resume();

        assertThat(page.locator(row(1))).hasClass("vd-row-chosen");
        assertThat(page.locator(row(0) + " .vd-mark")).hasText("Đủ điều kiện");
        assertThat(page.locator("#next-row a")).hasCount(1);
        assertThat(errors).isEmpty();
    }

    /** Finds out, within a second, whether a click would reach the place. */
    private static void tryTo(Locator place) {
        place.click(new Locator.ClickOptions().setTrial(true).setTimeout(1_000));
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
