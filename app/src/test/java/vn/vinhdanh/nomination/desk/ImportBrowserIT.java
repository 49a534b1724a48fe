package vn.vinhdanh.nomination.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.SignIn;
import vn.vinhdanh.nomination.NominationFixtures;

/** A clerk pastes a list from Excel, mends three cells with the keyboard and finds everybody in the list. */
@IntegrationTest
class ImportBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    TaskService tasks;

    private final List<String> errors = new ArrayList<>();

    @Test
    void aPastedListIsMendedInPlaceAndTakenOver() {
        fixtures.submitted();
        var task = tasks.createTaskQuery()
                .processDefinitionKey("unit-proposal")
                .processInstanceBusinessKey(Long.toString(fixtures.drafted()))
                .singleResult()
                .getId();
        tasks.claim(task, fixtures.clerk().userName());
        try (var chromium = new Chromium()) {
            var page = chromium.window(1366, 768).newPage();
            page.onPageError(errors::add);
            SignIn.on(page, "http://localhost:" + port, fixtures.clerk().userName(), NominationFixtures.PASSWORD);
            page.navigate("http://localhost:" + port + "/workspace/tasks/" + task + "/nominees");
            look(page, "danh-sach");

            paste(page);
            mendByKeyboard(page);
            takeOver(page);
            search(page);
            page.getByText("Chép từ tờ trình trước").click();
            page.locator(".vd-work a").first().click();
            look(page, "chep-tu-to-trinh-truoc");
        }
        assertThat(errors).isEmpty();
    }

    private void paste(Page page) {
        page.fill("#pasted", "chỉ có chữ\tkhông có tiêu đề Loại\nHọ tên\tChức vụ");
        page.locator("#pasted").press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#paste-answer")).containsText("đủ hai cột");

        page.fill("#pasted", pasted());
        page.locator("#pasted").press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".im-states")).containsText("3 dòng có ô sai");
        look(page, "sua-cac-dong");
    }

    private void mendByKeyboard(Page page) {
        var kind = page.locator("select[name$='-KIND']");
        kind.focus();
        saved(page, () -> page.keyboard().press("C"));
        assertThat(kind).hasValue("Cá nhân");
        // what was typed stays although the page is loaded anew
        page.locator("input[name$='-MONTHS']").fill("36");
        saved(page, () -> page.keyboard().press("Tab"));
        page.reload();
        assertThat(page.locator(".im-states")).containsText("1 dòng có ô sai");

        page.locator("input[name$='-NAME']").fill("Người Thứ Ba");
        page.keyboard().press("Enter");
        assertThat(page.locator(".im-states")).not().containsText("ô sai");
        assertThat(page.locator(".im-states")).containsText("1 dòng bị trùng");
        look(page, "cac-dong-trung");
    }

    private static void saved(Page page, Runnable typing) {
        page.waitForResponse(response -> response.url().endsWith("/typed"), typing);
    }

    private void takeOver(Page page) {
        page.locator("button[formaction$='/taking']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".vd-good")).containsText("Đã đưa 20 dòng");
        page.getByText("Bỏ dòng này").click();
        page.locator("button[formaction$='/removal']").click();
        assertThat(page.locator(".vd-empty")).containsText("Không còn dòng nào");
        page.locator("main a").first().click();
    }

    private void search(Page page) {
        page.fill("#text", "nguoi thu ba");
        page.locator("#text").press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator("#text").fill("");
        page.locator("#sort").selectOption("NAME");
        page.locator("#show").selectOption("NO_EVIDENCE");
        page.locator("#text").press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(20);
        assertThat(page.url()).contains("sort=NAME");
        look(page, "tim-va-xep");
    }

    /** Twenty rows with three wrong cells, and one who is in the list already, as Excel copies them. */
    private static String pasted() {
        var rows = new ArrayList<String>();
        rows.add("STT\tLoại\tHọ và tên\tChức vụ\tĐơn vị\tSố tháng công tác");
        rows.add("1\tNhân viên\tNgười Thứ Nhất\tChuyên viên\t\t36");
        rows.add("2\tCá nhân\tNgười Thứ Hai\tChuyên viên\t\tba năm");
        rows.add("3\tCá nhân\t\tPhó Trưởng phòng\t\"Phòng mẫu 01,\ntổ 2\"\t40");
        rows.add("4\tCá nhân\tCá nhân mẫu 01\tChuyên viên\t\t36");
        for (var number = 5; number <= 21; number++) {
            rows.add(number + "\tCá nhân\tCá nhân dán " + number + "\tChuyên viên\t\t36");
        }
        return String.join("\n", rows);
    }

    /** Looks on the laptop and on a phone. */
    private static void look(Page page, String name) {
        for (var width : List.of(390, 1366)) {
            page.setViewportSize(width, 768);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(name + " is not wider than the screen")
                    .isTrue();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "nomination", "nhap-" + name + "-" + width + ".png")));
        }
    }
}
