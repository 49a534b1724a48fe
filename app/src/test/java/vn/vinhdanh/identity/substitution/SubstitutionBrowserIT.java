package vn.vinhdanh.identity.substitution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Desk;
import vn.vinhdanh.browser.Look;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;

/** A head goes away: the page on a laptop and on a phone, and the substitute's own Tasklist. */
@IntegrationTest
class SubstitutionBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    SubstitutionDesk tasks;

    @Autowired
    Proposals proposals;

    private Chromium chromium;

    @BeforeEach
    void open() {
        tasks.clear();
        chromium = new Chromium();
    }

    @AfterEach
    void close() {
        chromium.close();
        tasks.clear();
    }

    @Test
    void aHeadNamesASubstituteWhoSubmitsInTheirStead() {
        var proposal = fixtures.drafted();
        tasks.complete(fixtures.clerk(), tasks.task(proposal), Map.of());
        var head = fixtures.head();
        var deputy = fixtures.headOfOtherUnit();

        try (var desk = signedIn(head, 1366, 768)) {
            var page = desk.go("/substitutions");
            page.fill("#from", "20/08/2015");
            page.fill("#reason", "Nghỉ phép năm");
            page.click("main form[action='/substitutions'] button.vd-button-primary");
            assertThat(page.locator("#to-problem")).containsText("Hãy nhập ngày cuối cùng");
            assertThat(page.locator("#from")).hasValue("20/08/2015");
            assertThat(page.locator("#reason")).hasValue("Nghỉ phép năm");
            look(page, "thay-the-nhap-thieu");
            page.selectOption("#substitute", deputy.userName());
            page.fill("#to", "25/08/2015");
            page.check("#step-SubmitProposal");
            page.click("main form[action='/substitutions'] button.vd-button-primary");
            assertThat(page.locator(".vd-good")).containsText("Đã cử người thay");
            look(page, "thay-the-da-cu");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture("thay-the-man-hinh-dau")));
            assertThat(desk.scriptErrors()).isEmpty();
        }
        try (var desk = signedIn(deputy, 1366, 768)) {
            var frame = desk.takeTask("Trình hồ sơ", "");
            assertThat(frame.locator("body")).containsText("hồ sơ sẽ ghi: Người mẫu head2 thay Người mẫu head");
            desk.choose("submission", "SUBMIT");
            desk.page().screenshot(new Page.ScreenshotOptions().setPath(picture("thay-the-tasklist")));
            desk.complete();
        }
        assertThat(proposals.find(proposal).submittedFor()).isEqualTo(head.userName());
        try (var desk = signedIn(head, 390, 844)) {
            var page = desk.go("/substitutions");
            assertThat(page.locator("table")).containsText("Người mẫu head2 thay Người mẫu head");
            look(page, "thay-the-dien-thoai");
            page.locator("details > summary").first().click();
            page.getByText("Kết thúc ngay").first().click();
            assertThat(page.locator(".vd-good")).containsText("Đã kết thúc việc thay");
        }
    }

    private Desk signedIn(Actor person, int width, int height) {
        return Desk.signIn(
                chromium.window(width, height),
                URI.create("http://localhost:" + port),
                person.userName(),
                NominationFixtures.PASSWORD);
    }

    private static void look(Page page, String name) {
        Look.at(page, "identity", name);
    }

    private static Path picture(String name) {
        return Path.of("target", "screenshots", "identity", name + ".png");
    }
}
