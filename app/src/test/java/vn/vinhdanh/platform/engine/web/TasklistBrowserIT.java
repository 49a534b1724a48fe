package vn.vinhdanh.platform.engine.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.platform.engine.TestModels.PASSWORD;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Held;
import vn.vinhdanh.platform.engine.TestModels;

/** Tasklist as a person sees it: look, take, be refused, give back, complete, sign out. */
@IntegrationTest
class TasklistBrowserIT {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @LocalServerPort
    int port;

    @Autowired
    TestModels models;

    private final List<String> problems = new ArrayList<>();
    private final Set<String> calls = new TreeSet<>();
    private Chromium chromium;
    private Page page;
    private String task = "";

    @BeforeEach
    void openTask() {
        chromium = new Chromium();
        models.deploy();
        models.person("tasklist-clerk", "bd", "bd.unit-21.clerk");
        task = models.openTask(models.start("test-step", "bd", "bd.unit-21.clerk"));
        page = signedIn();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void personLooksTakesIsRefusedAndCompletes() throws IOException {
        openInTasklist();
        var frame = page.frameLocator("vd-workspace iframe");
        assertThat(frame.locator("#mine")).hasText("Chỉ xem");
        assertThat(page.locator(".vd-claim-bar")).isVisible();
        picture("tasklist-unclaimed");

        page.locator(".vd-claim-bar button").click();
        assertThat(frame.locator("#mine")).hasText("Được ghi");
        assertThat(page.locator(".vd-claim-bar")).isHidden();
        picture("tasklist-claimed");
        assertThat(page.locator("vd-workspace iframe").boundingBox().width).isGreaterThanOrEqualTo(900);

        page.locator("[cam-variable-name=verdict]").selectOption("REFUSED");
        complete();
        assertThat(page.locator(".vd-reasons")).containsText("Nhận việc");
        assertThat(frame.locator("[data-place=row-12]")).hasClass(Pattern.compile("vd-marked"));
        page.locator(".vd-reasons").scrollIntoViewIfNeeded();
        picture("tasklist-refused");

        page.locator("[cam-variable-name=verdict]").selectOption("AGREED");
        complete();
        assertThat(page.locator(".vd-said")).containsText("Hệ thống đang chuyển hồ sơ");
        assertThat(page.locator("vd-workspace")).hasCount(0);
        picture("tasklist-completed");
        assertThat(page.evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('camForm'))"))
                .isEqualTo(List.of());
        assertThat(problems).isEmpty();
        Files.write(Path.of("target", "tasklist-calls.txt"), calls);
    }

    @Test
    void whoTakesATaskBeforeItsPageIsThereMayWriteInItAndPressesNothingInTheOldOne() {
        var scripts = Held.first(page, url -> url.endsWith("/js/frame.js"));
        page.navigate(at("/camunda/app/tasklist/default/#/?task=" + task));
        var frame = page.locator("vd-workspace iframe");
        var mine = page.frameLocator("vd-workspace iframe").locator("#mine");
        assertThat(mine).hasText("Chỉ xem");
        page.waitForCondition(() -> !scripts.isEmpty());

        page.locator(".vd-claim-bar button").click();
        assertThat(page.locator(".vd-claim-bar")).isHidden();
        assertThat(frame).hasAttribute("inert", "");
        scripts.get(0).resume();

        assertThat(mine).hasText("Được ghi");
        assertThat(page.locator("vd-workspace iframe:not([inert])")).hasCount(1);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest(name = "{0} px")
    @CsvSource({"390, 844, phone", "683, 384, enlarged"})
    void aTaskIsDoneOnAPhoneAndAtTwiceTheSize(int width, int height, String name) {
        page.setViewportSize(width, height);
        page.navigate(at("/camunda/app/tasklist/default/#/"));
        var entry = page.locator("ol.tasks-list li.task").first();
        entry.scrollIntoViewIfNeeded();
        fits(entry, width);
        picture("tasklist-" + name + "-list");
        entry.click();
        page.frameLocator("vd-workspace iframe").locator("body[data-ready]").waitFor();
        var details = page.locator(".column.task-details");
        fits(details, width);
        // at the top, just under the header
        assertThat(details.boundingBox().y).isBetween(0.0, 80.0);
        picture("tasklist-" + name + "-task");

        var button = readyToComplete();
        fits(page.locator("vd-workspace iframe"), width);
        button.scrollIntoViewIfNeeded();
        fits(button, width);
        picture("tasklist-" + name + "-complete");
        button.click();
        assertThat(page.locator(".vd-said")).containsText("Hệ thống đang chuyển hồ sơ");
        assertThat(problems).isEmpty();
    }

    private static void fits(Locator element, int width) {
        var place = element.boundingBox();
        assertThat(place.x).isGreaterThanOrEqualTo(0);
        assertThat(place.x + place.width).isLessThanOrEqualTo(width);
    }

    @Test
    void aPressCountsAlsoWhenThePageGrowsUnderThePointer() {
        var button = readyToComplete();
        button.scrollIntoViewIfNeeded();
        var place = button.boundingBox();
        page.mouse().move(place.x + 10, place.y + 10);
        page.mouse().down();
        page.frameLocator("vd-workspace iframe")
                .locator("main")
                .evaluate("main => { const more = document.createElement('div'); more.style.height = '400px';"
                        + " main.prepend(more); return new Promise(drawn => setTimeout(drawn, 300)); }");
        assertThat(button.boundingBox().y).isEqualTo(place.y);
        page.mouse().up();

        assertThat(page.locator(".vd-said")).containsText("Hệ thống đang chuyển hồ sơ");
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsPressedTwiceOnASlowLineIsAskedOnceAndSaysThatItIsBeingChecked() {
        var button = readyToComplete();
        var asked = Held.first(page, url -> url.endsWith("/check"));
        button.click();
        assertThat(page.locator(".form-actions [role=status]")).hasText("Đang kiểm tra…");
        button.click();
        page.waitForTimeout(300);
        assertThat(asked).hasSize(1);
        asked.get(0).resume();

        assertThat(page.locator(".vd-said")).containsText("Hệ thống đang chuyển hồ sơ");
        assertThat(page.locator("vd-workspace")).hasCount(0);
        assertThat(asked).hasSize(1);
        assertThat(problems).isEmpty();
    }

    private Locator readyToComplete() {
        openInTasklist();
        page.locator(".vd-claim-bar button").click();
        assertThat(page.frameLocator("vd-workspace iframe").locator("#mine")).hasText("Được ghi");
        page.locator("[cam-variable-name=verdict]").selectOption("AGREED");
        return page.locator("[cam-tasklist-form] .form-actions button[type=submit]");
    }

    private void openInTasklist() {
        page.navigate(at("/camunda/app/tasklist/default/#/?task=" + task));
        page.frameLocator("vd-workspace iframe").locator("body[data-ready]").waitFor();
    }

    private void complete() {
        page.locator("[cam-tasklist-form] .form-actions button[type=submit]").click();
    }

    private Page signedIn() {
        BrowserContext window = chromium.window(1366, 768);
        window.setDefaultTimeout(30_000);
        var tab = window.newPage();
        tab.onPageError(problems::add);
        tab.onConsoleMessage(message -> {
            // the browser itself notes a refusal of ours as an error
            if ("error".equals(message.type()) && !message.text().contains("status of 422")) {
                problems.add(message.text());
            }
        });
        tab.onRequest(request -> {
            var path = URI.create(request.url()).getPath();
            if (path.startsWith("/camunda/api/") || path.startsWith("/workspace/")) {
                calls.add(request.method() + " " + path.replaceAll("[0-9a-f-]{36}", "{id}"));
            }
        });
        tab.navigate(at("/camunda/app/tasklist/default/#/?task=" + task));
        tab.waitForURL("**/sign-in");
        picture(tab, "sign-in");
        tab.fill("#username", "tasklist-clerk");
        tab.fill("#password", PASSWORD);
        tab.click("main button[type=submit]");
        tab.waitForURL(url -> url.contains("/camunda/app/tasklist/") && url.contains("task=" + task));
        return tab;
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private void picture(String name) {
        picture(page, name);
    }

    private static void picture(Page tab, String name) {
        tab.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
