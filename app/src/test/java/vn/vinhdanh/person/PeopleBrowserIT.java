package vn.vinhdanh.person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Desk;
import vn.vinhdanh.browser.Look;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.register.past.PastAwards;
import vn.vinhdanh.register.past.PastColumn;
import vn.vinhdanh.register.past.PastTown;

/** Võ Trọng Phú, whose post of 2020 stays with his order of 2020 when the department is merged into another one in 2025. */
@IntegrationTest
class PeopleBrowserIT {

    private static final String DEPARTMENT = "vtp";
    private static final String CENTRE = "Trung tâm Công nghệ thông tin và Truyền thông";

    @LocalServerPort
    int port;

    @Autowired
    PastTown town;

    @Autowired
    Units units;

    @Autowired
    PastAwards awards;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Nominations nominations;

    @Autowired
    KnownPeople people;

    @Autowired
    JdbcClient sql;

    @Test
    void theOrderOf2020KeepsItsPostWhileThePersonMovesOnAndIsMergedAndTakenApart() {
        town.build(DEPARTMENT);
        units.add(new Unit(DEPARTMENT, "center", CENTRE));
        sql.sql("""
                        insert into organisation.unit (department, code, valid_from, name)
                        values (?, 'center', date '2025-03-01', 'Trung tâm Chuyển đổi số')
                        """).param(DEPARTMENT).update();
        orderOf2020();
        try (var chromium = new Chromium();
                var officer = Desk.signIn(
                        chromium.window(),
                        URI.create("http://localhost:" + port),
                        DEPARTMENT + ".officer",
                        PastTown.PASSWORD)) {
            var page = officer.go("/people/new");
            page.fill("#fullName", "Võ Trọng Phú");
            page.fill("#title", "Giám đốc");
            page.selectOption("#unit", "center");
            page.fill("#from", "1/1/2015");
            Look.at(page, "people", "them-nguoi");
            page.click("main button[type=submit]");
            assertThat(page.locator("main")).containsText("Có thể cũng là của người này");
            Look.at(page, "people", "chua-gan");
            page.click("button:has-text('Là của người này')");
            assertThat(page.locator("[role=status]")).containsText("Đã gắn với người này");

            movesOn(page);

            assertThat(page.locator("section:has(#posts) tbody tr")).hasCount(2);
            assertThat(page.locator("section:has(#posts) tbody tr").nth(0)).containsText("Sở Khoa học và Công nghệ");
            assertThat(page.locator("section:has(#posts) tbody tr").nth(1)).containsText(CENTRE);
            assertThat(page.locator("section:has(#honours) tbody tr"))
                    .containsText("Giám đốc, " + CENTRE + ", Sở Thông tin và Truyền thông");
            Look.at(page, "people", "vo-trong-phu-1366");
            page.setViewportSize(390, 844);
            Look.at(page, "people", "vo-trong-phu-390");
            page.setViewportSize(1366, 768);

            mergesAndTakesApart(page);
            assertThat(officer.scriptErrors()).isEmpty();
        }
    }

    @Test
    void aNomineeWhoseListSpellsTheNameOtherwiseIsFoundAndLinkedWithTheKeyboardAndTakenBack() {
        var row = nominations.ofProposal(fixtures.received()).get(1).id();
        sql.sql("update nomination.nomination set name = 'Hoàng Thị Thuý Kiều' where id = ?")
                .param(row)
                .update();
        var officer = fixtures.officer();
        var person = people.enter(new PersonForm("Hoàng Thúy Kiều", "", ""), PostForm.EMPTY, officer);
        try (var chromium = new Chromium();
                var desk = Desk.signIn(
                        chromium.window(),
                        URI.create("http://localhost:" + port),
                        officer.userName(),
                        NominationFixtures.PASSWORD)) {
            var page = desk.go("/people/" + person);
            page.click("a:has-text('Tìm trong danh sách đề nghị')");
            page.fill("#text", "thuy kieu");
            page.press("#text", "Enter");
            Look.at(page, "people", "danh-sach-de-nghi-1366");
            page.setViewportSize(390, 844);
            Look.at(page, "people", "danh-sach-de-nghi-390");
            page.setViewportSize(1366, 768);
            page.locator("tr:has-text('Hoàng Thị Thuý Kiều') button").first().press("Enter");

            assertThat(page.locator("[role=status]")).containsText("Đã gắn với người này");
            assertThat(page.locator("section:has(#proposed) tbody tr")).containsText("Hoàng Thị Thuý Kiều");
            page.click("section:has(#proposed) summary");
            page.click("section:has(#proposed) button");
            assertThat(page.locator("section:has(#proposed) .vd-reason")).containsText("Xin ghi lý do");
            Look.at(page, "people", "ho-so-de-nghi");
            page.fill("section:has(#proposed) textarea", "Người khác trùng tên đệm");
            page.click("section:has(#proposed) button");
            assertThat(page.locator("[role=status]")).containsText("Đã bỏ gắn");
            assertThat(page.locator("#proposed")).hasCount(0);
            assertThat(desk.scriptErrors()).isEmpty();
        }
    }

    private static void movesOn(Page page) {
        page.click("a:has-text('Kết thúc, sửa, xóa')");
        page.fill("#to", "28/02/2025");
        page.click("main button[type=submit]");
        assertThat(page.locator("#reason-reason")).containsText("Xin ghi lý do");
        assertThat(page.locator("#to")).hasValue("28/02/2025");
        Look.at(page, "people", "thieu-ly-do");
        page.fill("#reason", "Sáp nhập Sở từ 01/03/2025");
        page.click("main button[type=submit]");
        entersAPostByMistakeAndTakesItAway(page);
        addsPost(page, "Phó Giám đốc", "Sở Khoa học và Công nghệ", "01/03/2025");
    }

    private static void addsPost(Page page, String title, String body, String from) {
        page.click("a:has-text('Thêm chức vụ')");
        page.fill("#title", title);
        page.fill("#body", body);
        page.fill("#from", from);
        page.click("main button[type=submit]");
    }

    private static void entersAPostByMistakeAndTakesItAway(Page page) {
        addsPost(page, "Chánh Văn phòng", "Sở Nội vụ", "");
        page.click("tr:has-text('Chánh Văn phòng') a");
        page.click("summary:has-text('Ghi nhầm?')");
        page.click("button:has-text('Xóa chức vụ')");
        assertThat(page.locator("#removal-reason")).containsText("Xin ghi lý do");
        Look.at(page, "people", "xoa-chuc-vu");
        page.fill("#removal", "Nhầm với người trùng tên ở Sở Nội vụ");
        page.click("button:has-text('Xóa chức vụ')");
        assertThat(page.locator("[role=status]")).containsText("Đã xóa chức vụ ghi nhầm");
        assertThat(page.locator("section:has(#posts) tbody tr")).hasCount(1);
    }

    private static void mergesAndTakesApart(Page page) {
        var person = page.url();
        page.navigate(person.replaceAll("/people/.*", "/people/new"));
        page.fill("#fullName", "Vỏ Trọng Phú");
        page.click("main button[type=submit]");
        page.navigate(person);
        page.click("a:has-text('So sánh, gộp')");
        Look.at(page, "people", "so-sanh");
        page.fill("#reason", "Gõ nhầm dấu, cùng một người");
        page.click("button:has-text('Đúng là một người')");
        assertThat(page.locator("[role=status]")).containsText("Đã gộp hai hồ sơ");
        Look.at(page, "people", "da-gop");
        page.click("summary:has-text('Gộp nhầm?')");
        page.fill("section:has(#merged) textarea", "Tách để kiểm tra lại");
        page.click("section:has(#merged) button");
        assertThat(page.locator("[role=status]")).containsText("Đã tách hai hồ sơ");
        assertThat(page.locator("section:has(#honours) tbody tr")).hasCount(1);
        assertThat(page.locator("#history ~ ol")).containsText("đã tách khỏi đây hồ sơ");
    }

    private void orderOf2020() {
        awards.enter(
                Map.of(
                        PastColumn.KIND, "Cá nhân",
                        PastColumn.NAME, "Võ Trọng Phú",
                        PastColumn.POST, "Giám đốc",
                        PastColumn.UNIT, CENTRE + ", Sở Thông tin và Truyền thông",
                        PastColumn.AWARD, "Huân chương Lao động hạng Ba",
                        PastColumn.LEVEL, "Chủ tịch nước",
                        PastColumn.DATE, "2020",
                        PastColumn.SOURCE, "Bài về Hội nghị tổng kết năm 2020"),
                PastTown.officer(DEPARTMENT));
    }
}
