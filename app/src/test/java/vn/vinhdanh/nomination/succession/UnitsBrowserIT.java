package vn.vinhdanh.nomination.succession;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.nomination.succession.SuccessionTown.A;
import static vn.vinhdanh.nomination.succession.SuccessionTown.B;
import static vn.vinhdanh.nomination.succession.SuccessionTown.C;
import static vn.vinhdanh.nomination.succession.SuccessionTown.NAMES;

import com.microsoft.playwright.Page;
import java.net.URI;
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

/** The office enters what decisions order about units, reads first what it will do, and sees who came from whom. */
@IntegrationTest
class UnitsBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    SuccessionTown towns;

    @Autowired
    Proposals proposals;

    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = new Chromium();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void theOfficeMergesAndSplitsUnitsAfterReadingWhatItWillDo() {
        var town = towns.town();
        var draft = towns.listed(town, A);
        var other = towns.listed(town, C);

        try (var desk = signedIn(town.officer(), 1366, 768)) {
            var page = desk.go("/");
            page.click("a[href='/units']");
            look(page, "don-vi-trong");
            page.getByText("Sáp nhập đơn vị").click();
            page.check("input[name=before][value=" + A + "]");
            page.fill("#day", "20/8/2015");
            page.click("main button.vd-button-primary");
            assertThat(page.locator("#before-problem")).containsText("từ hai đơn vị trở lên");
            assertThat(page.locator("#decision-problem")).containsText("Hãy ghi quyết định");
            assertThat(page.locator("#day")).hasValue("20/8/2015");
            look(page, "sap-nhap-nhap-thieu");
            page.check("input[name=before][value=" + B + "]");
            page.fill("#name", "Phòng Bưu chính, Viễn thông và Công nghệ");
            page.fill("#decision", "Quyết định số 12/QĐ-UBND ngày 10/8/2015 của Ủy ban nhân dân tỉnh");
            page.click("main button.vd-button-primary");
            assertThat(page.locator("#foreseen")).containsText("1 tờ trình đang mở chuyển sang");
            look(page, "sap-nhap-xem-truoc");
            page.click("main button[name=back]");
            assertThat(page.locator("#name")).hasValue("Phòng Bưu chính, Viễn thông và Công nghệ");
            page.click("main button.vd-button-primary");
            assertThat(proposals.find(draft).unit()).isEqualTo(A);
            page.click("main button.vd-button-primary");
            assertThat(page.locator(".vd-good")).containsText("Đã ghi nhận");
            assertThat(proposals.find(draft).unit()).isEqualTo("unit-04");
            assertThat(page.locator(".un-side li.un-ended").first()).hasText(NAMES.get(0));

            page.getByText("Chia, tách đơn vị").click();
            page.selectOption("#before", C);
            page.fill("#part-0", "Phòng Báo chí, Xuất bản");
            page.fill("#part-1", "Phòng Thông tin đối ngoại");
            page.fill("#day", "20.08.2015");
            page.fill("#decision", "Quyết định số 13/QĐ-UBND");
            page.click("main button.vd-button-primary");
            assertThat(page.locator("#foreseen")).containsText("chờ Văn phòng chọn đơn vị nhận");
            page.click("main button.vd-button-primary");
            look(page, "don-vi-sau-thay-doi");
            page.locator("select[name=unit]").selectOption("unit-06");
            page.click("#waiting ~ .vd-card button");
            assertThat(page.locator(".vd-good")).containsText("Đã giao tờ trình");
            assertThat(proposals.find(other).unit()).isEqualTo("unit-06");

            page.click("a[href='/units/department']");
            page.fill("#name", "Sở Khoa học và Công nghệ tỉnh mẫu");
            page.fill("#symbol", "SKHCN");
            page.fill("#day", "1/9/2015");
            page.click("main button.vd-button-primary");
            assertThat(page.locator("#decision-problem")).containsText("Hãy ghi quyết định");
            page.fill("#decision", "Nghị quyết số 07/NQ-HĐND ngày 25/8/2015");
            page.click("main button.vd-button-primary");
            look(page, "co-quan-xem-truoc");
            page.click("main button.vd-button-primary");
            assertThat(page.locator(".vd-good")).containsText("Đã ghi nhận tên mới");
            look(page, "co-quan-da-doi-ten");
            assertThat(desk.scriptErrors()).isEmpty();
        }
        try (var desk = signedIn(town.officer(), 390, 844)) {
            var page = desk.go("/units");
            look(page, "don-vi-dien-thoai");
            page.locator("details > summary").first().click();
            page.getByText("Hủy thay đổi này").first().click();
            assertThat(page.locator(".vd-good")).containsText("Đã hủy thay đổi đơn vị");
            assertThat(proposals.find(other).unit()).isEqualTo(C);
            page.getByText("Sáp nhập đơn vị").click();
            look(page, "sap-nhap-dien-thoai");
        }
        try (var desk = signedIn(town.head(A), 1366, 768)) {
            var page = desk.go("/proposals");
            assertThat(page.locator("main")).containsText("nay là Phòng Bưu chính, Viễn thông và Công nghệ");
            look(page, "to-trinh-cua-don-vi-cu");
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
        Look.at(page, "units", name);
    }
}
