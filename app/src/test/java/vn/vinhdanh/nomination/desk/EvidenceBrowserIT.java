package vn.vinhdanh.nomination.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.SignIn;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.SampleFiles;
import vn.vinhdanh.nomination.SamplePdf;

/** A clerk sends evidence in Chromium: over a line that breaks, by dropping files, and on a phone. */
@IntegrationTest
class EvidenceBrowserIT {

    private static final Pattern PIECES = Pattern.compile(".*/pieces\\?offset=\\d+");
    private static final int HALF = 2;

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Evidence evidence;

    @Autowired
    TaskService tasks;

    private final List<String> errors = new ArrayList<>();
    private final FilePayload scan = payload("ban-quet.docx", SampleFiles.large(2_000_000));
    private Chromium chromium;
    private long nominee;
    private String address = "";

    @BeforeEach
    void open() {
        chromium = new Chromium();
        var proposal = fixtures.drafted();
        nominee = fixtures.bare(proposal, RecipientKind.INDIVIDUAL, "Nguyễn Thị Mẫu");
        var task = tasks.createTaskQuery()
                .processDefinitionKey("unit-proposal")
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
        tasks.claim(task, fixtures.clerk().userName());
        address = "http://localhost:" + port + "/workspace/tasks/" + task + "/nominees/" + nominee;
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void anUploadCutAtHalfIsTakenUpAfterTheReloadOfThePage() {
        var page = signedIn(1276, 760);
        var sent = new AtomicInteger();
        cut(page, piece -> sent.incrementAndGet() > HALF);

        page.setInputFiles("#evidence", scan);
        assertThat(page.locator("#upload-lines")).containsText("Mất kết nối, đang thử gửi tiếp");
        look(page, "gui-bi-dut");
        page.reload();
        assertThat(page.locator("#evidence-begun")).containsText("ban-quet.docx: đã gửi 52 %");
        look(page, "gui-do");

        page.unroute(PIECES);
        var rest = new AtomicInteger();
        page.onRequest(request -> rest.addAndGet(PIECES.matcher(request.url()).matches() ? 1 : 0));
        page.setInputFiles("#evidence", scan);

        assertThat(page.locator("#evidence-kept")).containsText("Xem tệp “ban-quet.docx”");
        assertThat(page.locator("#evidence-begun")).hasCount(0);
        assertThat(rest.get()).isEqualTo(2);
        assertThat(evidence.content(evidence.of(nominee).get(0))).isEqualTo(scan.buffer);
        assertThat(errors).isEmpty();
    }

    @Test
    void anUploadGoesOnByItselfWhenTheLineIsBack() {
        var page = signedIn(1276, 760);
        var sent = new AtomicInteger();
        cut(page, piece -> sent.incrementAndGet() == HALF);

        page.setInputFiles("#evidence", scan);

        assertThat(page.locator("#evidence-kept")).containsText("Xem tệp “ban-quet.docx”");
        assertThat(sent.get()).isEqualTo(5);
        assertThat(errors).isEmpty();
    }

    @Test
    void filesOfAllKindsAreDroppedTogetherAndTheBadOneSaysWhyBesideIt() {
        var page = signedIn(390, 844);

        page.setInputFiles("#evidence", new FilePayload[] {
            payload("bao-cao.docx", SampleFiles.docx()),
            payload("cham-diem.xlsx", SampleFiles.xlsx()),
            payload("chuong-trinh.pdf", new byte[] {'M', 'Z', 1, 2}),
            payload("anh-le-trao-thuong.jpg", SampleFiles.jpg())
        });
        drop(page, "quyet-dinh.pdf", SamplePdf.plain());

        assertThat(page.locator("#evidence-kept > ul > li")).hasCount(4);
        assertThat(page.locator("#upload-lines > li")).hasCount(1);
        assertThat(page.locator("#upload-lines > li")).containsText("không phải PDF, Word");
        assertThat(page.locator("#upload-told")).containsText("Đã gửi xong tệp quyet-dinh.pdf.");
        look(page, "minh-chung-dien-thoai");

        page.locator("[aria-label='Đóng thông báo về tệp chuong-trinh.pdf']").press("Enter");
        assertThat(page.locator("#evidence")).isFocused();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat(errors).isEmpty();
    }

    @Test
    void filesThatEndWhileTheListIsOnItsWayAreInTheList() {
        var page = signedIn(1276, 760);
        var held = new ArrayList<Runnable>();
        page.route(address, route -> {
            var answer = route.fetch();
            held.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
            if (held.size() > 1) {
                held.get(1).run();
            }
        });

        page.setInputFiles("#evidence", payload("bao-cao.docx", SampleFiles.docx()));
        page.waitForCondition(() -> !held.isEmpty());
        page.setInputFiles("#evidence", payload("cham-diem.xlsx", SampleFiles.xlsx()));
        assertThat(page.locator("#upload-told")).containsText("Đã gửi xong tệp cham-diem.xlsx.");
        held.get(0).run();

        assertThat(page.locator("#evidence-kept > ul > li")).hasCount(2);
        assertThat(errors).isEmpty();
    }

    @Test
    void aSentFileIsReadAndTakenAway() {
        var page = signedIn(1276, 760);
        page.setInputFiles("#evidence", payload("bao-cao.docx", SampleFiles.docx()));

        var opened = page.waitForPopup(() -> page.click("#evidence-kept a"));
        assertThat(opened.locator("#preview h2")).hasText("Báo cáo thành tích");
        assertThat(opened.locator("#preview td").last()).hasText("Số hóa hồ sơ");
        look(opened, "xem-nhanh-word");

        page.click("#evidence-kept summary");
        look(page, "xoa-minh-chung");
        page.click("#evidence-kept .vd-button-danger");
        assertThat(page.locator("#evidence-kept")).containsText("Chưa có tệp minh chứng");
        assertThat(page.locator(".rt-text").first()).isVisible();
        assertThat(errors).isEmpty();
    }

    private void cut(Page page, Predicate<Route> isCut) {
        page.route(PIECES, route -> {
            if (isCut.test(route)) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
    }

    private static void drop(Page page, String name, byte[] content) {
        var files = page.evaluateHandle("""
                ([name, bytes]) => {
                  const files = new DataTransfer();
                  files.items.add(new File([new Uint8Array(bytes)], name));
                  return files;
                }
                """, List.of(name, numbers(content)));
        page.dispatchEvent("#evidence-form", "drop", Map.of("dataTransfer", files));
    }

    private static List<Integer> numbers(byte[] content) {
        var numbers = new ArrayList<Integer>();
        for (var each : content) {
            numbers.add(each & 0xff);
        }
        return numbers;
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private Page signedIn(int width, int height) {
        var page = chromium.window(width, height).newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                errors.add(message.text());
            }
        });
        SignIn.on(page, "http://localhost:" + port, fixtures.clerk().userName(), NominationFixtures.PASSWORD);
        page.navigate(address);
        return page;
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                // hiding the caret would put a style into the page, which our policy refuses
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(Path.of("target", "screenshots", "nomination", name + ".png")));
    }
}
