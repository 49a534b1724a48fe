package vn.vinhdanh.catalogue.rows;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Desk;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Departments;

/** Everybody reads the catalogue; one admin writes a change, and another one, on a phone, lets it into force. */
@IntegrationTest
class CatalogueBrowserIT {

    private static final String DEPARTMENT = "dm";
    private static final String PASSWORD = "Mau-1234-abcd";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Departments departments;

    @Autowired
    JdbcClient jdbc;

    private Chromium chromium;

    @BeforeEach
    void peopleOfADepartment() {
        chromium = new Chromium();
        if (accounts.all(List.of("dm.lan")).isEmpty()) {
            departments.add(new Department(
                    DEPARTMENT, "Sở mẫu", "SM", "Ủy ban nhân dân tỉnh mẫu", "Tỉnh mẫu", "Tỉnh mẫu", "Giám đốc"));
            person("dm.lan", "Nguyễn Thị Lan", Role.CATALOGUE_ADMIN);
            person("dm.minh", "Trần Văn Minh", Role.CATALOGUE_ADMIN);
            person("dm.vanthu", "Lê Thị Thu", Role.CLERK);
        }
    }

    @AfterEach
    void theCatalogueIsAsBefore() {
        chromium.close();
        jdbc.sql("delete from catalogue.change where key = 'HCLD_3 | R2 | INDIVIDUAL'")
                .update();
        jdbc.sql("update catalogue.bonus_coefficient set coefficient = 4.5"
                        + " where award_code = 'HCLD_3' and regime = 'R2' and kind = 'INDIVIDUAL'")
                .update();
    }

    @Test
    void aChangeIsWrittenByOneAdminAndLetIntoForceByAnother() {
        try (var lan = signedIn("dm.lan", 1366, 768)) {
            var page = lan.go("/catalogue?table=BONUS_COEFFICIENT&regime=R2");
            look(page, "danh-muc");
            page.click("tr:has-text('Huân chương Lao động hạng Ba'):has-text('Cá nhân') a");
            page.click("text=Đề nghị thay đổi");
            page.fill("#coefficient", "bốn rưỡi");
            page.fill("#why", "Nghị định mới nâng hệ số");
            page.click("main button");
            assertThat(page.locator("#coefficient-problem")).containsText("Hãy viết một số lớn hơn 0");
            assertThat(page.locator("#source-problem")).containsText("Hãy chép lại");
            assertThat(page.locator("#coefficient")).hasValue("bốn rưỡi");
            look(page, "sai-o");
            page.fill("#coefficient", "5,5");
            page.fill("#source", "Điều 55, điểm d: Huân chương Lao động hạng Ba được thưởng 5,5 lần mức lương cơ sở");
            page.click("main button");
            assertThat(page.locator("main")).containsText("một quản trị danh mục khác sẽ duyệt");
            assertThat(page.locator("main form[action$=acceptance]")).hasCount(0);
            look(page, "cho-nguoi-khac");
            assertThat(lan.scriptErrors()).isEmpty();
        }
        try (var minh = signedIn("dm.minh", 390, 844)) {
            var page = minh.go("/catalogue");
            page.click("text=thay đổi danh mục chờ người thứ hai duyệt");
            page.click("a:has-text('Huân chương Lao động hạng Ba')");
            assertThat(page.locator("tr.vd-row-chosen")).containsText("4,5");
            assertThat(page.locator("tr.vd-row-chosen")).containsText("5,5");
            look(page, "thay-doi-cho-duyet-390");
            page.setViewportSize(1366, 768);
            look(page, "thay-doi-cho-duyet-1366");
            page.click("button.vd-button-danger");
            assertThat(page.locator("#answer-problem")).containsText("Hãy viết lý do không duyệt");
            page.click("text=Duyệt và áp dụng");
            assertThat(page.locator("[role=status]")).containsText("Danh mục áp dụng nội dung mới");
        }
        try (var clerk = signedIn("dm.vanthu", 1366, 768)) {
            var page = clerk.go("/catalogue?table=BONUS_COEFFICIENT&regime=R2");
            assertThat(page.locator("tr:has-text('Huân chương Lao động hạng Ba'):has-text('Cá nhân')"))
                    .containsText("5,5");
            page.click("tr:has-text('Huân chương Lao động hạng Ba'):has-text('Cá nhân') a");
            assertThat(page.locator("main")).containsText("Nguyễn Thị Lan");
            assertThat(page.locator("main")).containsText("Trần Văn Minh");
            assertThat(page.locator("main")).containsText("được thưởng 5,5 lần");
            assertThat(page.locator("main a.vd-button")).hasCount(0);
            look(page, "lich-su");
        }
    }

    @Test
    void whoAsksForAFlagOfTheDepartmentReadsWhatIsLegallyRight() {
        try (var clerk = signedIn("dm.vanthu", 390, 844)) {
            var page = clerk.go("/catalogue?regime=R2");
            page.fill("#name", "cờ thi đua của sở");
            page.click("button:has-text('Tra tên gọi')");
            assertThat(page.locator("[role=status]")).containsText("Không có cờ thi đua của Sở");
            assertThat(page.locator("[role=status]"))
                    .containsText("Chủ tịch Ủy ban nhân dân tỉnh quyết định; Sở chỉ được trình.");
            assertThat(page.locator("[role=status]")).containsText("Luật 06/2022/QH15 Đ.26");
            look(page, "tra-ten-goi");
            assertThat(page.locator("main")).not().containsText("??");
        }
    }

    private void person(String userName, String fullName, Role role) {
        accounts.create(
                new Account(userName, fullName, "Chuyên viên", DEPARTMENT, null),
                PASSWORD,
                Set.of(Groups.of(role, DEPARTMENT)));
    }

    private Desk signedIn(String person, int width, int height) {
        return Desk.signIn(chromium.window(width, height), URI.create("http://localhost:" + port), person, PASSWORD);
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "catalogue", name + ".png")));
    }
}
