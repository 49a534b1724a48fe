package vn.vinhdanh.register.past.sheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.SignIn;
import vn.vinhdanh.nomination.SamplePdf;
import vn.vinhdanh.register.past.PastTown;

/** An officer brings an old list, watches it being read, mends a row with the keyboard, and a colleague verifies it. */
@IntegrationTest
class PastImportBrowserIT {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    int port;

    @Autowired
    PastTown town;

    @Autowired
    PastImportReading reading;

    private final List<String> errors = new ArrayList<>();
    private final byte[] list = LongList.of("pb", 4_000, 60);

    @Test
    void anOldListIsReadMendedAndVerified() {
        town.build("pb");
        try (var chromium = new Chromium()) {
            var officer = at(chromium, "officer");
            bring(officer);
            watch(officer);
            mendByKeyboard(officer);
            var award = scanned(officer);
            var colleague = at(chromium, "colleague");
            verify(colleague, award);
            verifyTogether(colleague);
            bringAgain(officer);
        }
        assertThat(errors).isEmpty();
    }

    private Page at(Chromium chromium, String name) {
        var page = chromium.window(1366, 768).newPage();
        page.onPageError(errors::add);
        return SignIn.on(page, "http://localhost:" + port, "pb." + name, PastTown.PASSWORD);
    }

    private void bring(Page page) {
        page.getByText("Khen thưởng từ hồ sơ cũ").first().click();
        page.getByText("Nhập danh sách từ Excel").click();
        // with its scripts, which send the file
        page.waitForURL("**/imports");
        page.fill("#source", "Sổ khen thưởng mẫu 2010–2019, hộp 7");
        page.setInputFiles("#sheet", new FilePayload("ghi-chu.xlsx", WORKBOOK, new byte[] {1, 2, 3}));
        assertThat(page.locator("#sheet-answer")).containsText("không phải bảng tính Excel");
        look(page, "dua-len");

        page.setInputFiles("#sheet", list());
        page.waitForURL(Pattern.compile(".*/imports/\\d+"));
    }

    private FilePayload list() {
        return new FilePayload("so-khen-thuong.xlsx", WORKBOOK, list);
    }

    private void watch(Page page) {
        // before the reading begins: a fast machine is through between two looks of the page
        assertThat(page.locator("#progress")).containsText("Đã đọc 0 trên 4.000");
        look(page, "tien-do");
        var read = CompletableFuture.runAsync(reading::goOn);
        assertThat(page.locator("#repair-title")).containsText("60 dòng cần sửa");
        read.join();
        look(page, "sua-cac-dong");
    }

    private void mendByKeyboard(Page page) {
        assertThat(page.locator("fieldset")).hasCount(50);
        // what was typed stays although the page is loaded anew
        page.locator("input[name$='-DATE']").first().fill("2014");
        page.waitForResponse(response -> response.url().endsWith("/typed"), () -> page.keyboard()
                .press("Tab"));
        page.reload();
        assertThat(page.getByText("Dòng này không còn ô sai")).hasCount(1);
        page.locator("input[name$='-AWARD']").first().fill("Giấy khen của Giám đốc Sở");
        page.keyboard().press("Enter");
        assertThat(page.locator(".vd-good").first()).containsText("Đã nhập 2 dòng vừa sửa");
        assertThat(page.locator("#repair-title")).containsText("58 dòng cần sửa");
    }

    private String scanned(Page page) {
        page.navigate("http://localhost:" + port + "/register/past?text=pb-00001");
        page.locator("tbody a").click();
        page.waitForURL(Pattern.compile(".*/past/\\d+"));
        page.setInputFiles("#scan", new FilePayload("quyet-dinh.pdf", "application/pdf", SamplePdf.plain()));
        assertThat(page.getByText("Xem tệp “quyet-dinh.pdf”")).isVisible();
        assertThat(page.locator(".nm-timeline")).containsText("đã sửa rồi nhập từ danh sách");
        return page.url();
    }

    private void verify(Page page, String award) {
        page.navigate(award);
        look(page, "kiem-chung");
        page.locator("#LEVEL").selectOption("Giám đốc Sở");
        page.locator("#lookedAt").press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#lookedAt-reason")).containsText("ít nhất 5 ký tự");
        page.fill("#lookedAt", "Bản gốc quyết định, hộp 7");
        page.locator("#lookedAt").press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".vd-good")).containsText("Đã ghi nhận kết quả kiểm chứng");
        look(page, "da-kiem-chung");
        page.navigate("http://localhost:" + port + "/register/past?text=pb-0000");
        look(page, "danh-sach");
    }

    /** All twenty of one decision, with its original in hand. */
    private void verifyTogether(Page page) {
        page.navigate("http://localhost:" + port + "/register/past?text=pb-00100");
        page.locator("tbody a").click();
        page.fill("#lookedAt", "Bản gốc quyết định, hộp 7");
        page.locator("#beside summary").press("Enter");
        page.locator("#beside [data-ticks]").press("Space");
        assertThat(page.locator("#beside [name=beside]:checked")).hasCount(19);
        look(page, "cung-quyet-dinh");
        page.getByText("Xác nhận đúng").press("Enter");
        assertThat(page.locator(".vd-good").last()).containsText("Đã kiểm chứng thêm 19 dòng");
        look(page, "da-kiem-chung-chung");
    }

    private void bringAgain(Page page) {
        page.navigate("http://localhost:" + port + "/register/past/imports");
        page.fill("#source", "Vẫn sổ đó");
        page.setInputFiles("#sheet", list());
        assertThat(page.locator(".vd-note").first()).containsText("lần này không thêm gì");
    }

    /** Looks on the laptop and on a phone. */
    private static void look(Page page, String name) {
        for (var width : List.of(390, 1366)) {
            page.setViewportSize(width, 1_400);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(name + " is not wider than the screen")
                    .isTrue();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "register", "ho-so-cu-" + name + "-" + width + ".png")));
        }
    }
}
