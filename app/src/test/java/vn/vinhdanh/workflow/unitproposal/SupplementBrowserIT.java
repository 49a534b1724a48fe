package vn.vinhdanh.workflow.unitproposal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Desk;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.EvidenceFile;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.SamplePdf;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.workflow.Walker;

/** The office says at which field and file something is wrong, the unit mends it, the office reads the difference. */
@IntegrationTest
class SupplementBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    ReviewTown town;

    @Autowired
    Nominations nominations;

    @Autowired
    Evidence evidence;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    Walker walker;

    private Chromium chromium;
    private ReviewTown.People people;
    private long proposal;
    private List<Long> rows;

    @BeforeEach
    void appraise() {
        chromium = new Chromium();
        people = town.build();
        proposal = town.submitted(people, 3);
        rows = nominations.ofProposal(proposal).stream().map(Nomination::id).toList();
        town.receive(people, proposal);
        walker.checkConduct(proposal, people.inspector());
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void theUnitMendsExactlyWhatIsAskedAndTheOfficeSeesInWhichWordsAndFiles() {
        var old = fileOf(rows.get(1));
        var bytes = evidence.content(old);
        try (var officer = signedIn(people.officer())) {
            officeAsks(officer, old);
        }
        try (var head = signedIn(people.head())) {
            unitMends(head, old);
            assertThat(head.scriptErrors()).isEmpty();
        }
        walker.runJobs(UnitProposalProcess.KEY, proposal);
        try (var officer = signedIn(people.officer())) {
            officeReadsTheDifference(officer);
            var kept = officer.page()
                    .request()
                    .get(address(
                            "/proposals/" + proposal + "/versions/1/evidence/" + rows.get(1) + "?file=" + old.id()));
            assertThat(kept.body()).isEqualTo(bytes);
            assertThat(officer.scriptErrors()).isEmpty();
        }
    }

    private void officeAsks(Desk officer, EvidenceFile file) {
        var frame = officer.takeTask("Thẩm định hồ sơ", "Trung tâm mẫu");
        officer.choose("appraisal", "SUPPLEMENT");
        refused(officer, "Chưa ghi điều nào cần đơn vị sửa");
        remark(frame, "report", "Nêu số liệu của từng năm");
        frame.locator("a[href*='row=" + rows.get(1) + "']").first().click();
        assertThat(frame.locator("#detail h2")).hasText("Cá nhân mẫu 02");
        remark(frame, "file-" + file.id(), "Tệp chưa có dấu của cơ quan xác nhận");
        frame.locator("#remarks").scrollIntoViewIfNeeded();
        look(officer, "hop-dieu-can-sua");
        refused(officer, "Hãy chọn hạn bổ sung");
        officer.type("supplementUntil", calendar.today().plusDays(10).toString());
        assertThat(officer.page().locator(".vd-reasons")).hasCount(0);
        officer.type("supplementRemark", "Đề nghị đơn vị bổ sung trước phiên họp");
        look(officer, "hoi-bo-sung");
        officer.complete();
    }

    private static void refused(Desk desk, String reason) {
        desk.refusal();
        // what was refused before stays until the new answer is there
        assertThat(desk.page().locator(".vd-reasons")).containsText(reason);
    }

    private static void remark(FrameLocator frame, String place, String text) {
        frame.locator("#place").selectOption(place);
        frame.locator("#remark").fill(text);
        frame.getByText("Ghi điều cần sửa").click();
        assertThat(frame.locator("#remarks")).containsText("Chưa gửi đơn vị");
        assertThat(frame.locator("#remark")).hasValue("");
    }

    private void unitMends(Desk head, EvidenceFile old) {
        var frame = head.takeTask("Bổ sung hồ sơ", "Trung tâm mẫu");
        assertThat(frame.locator(".vd-remarks > li")).hasCount(2);
        assertThat(frame.locator(".vd-remarks textarea").first()).isEditable();
        look(head, "don-vi-dieu-can-sua");
        refused(head, "còn điều chưa sửa và chưa trả lời");
        frame.getByLabel("Mở để sửa: Cá nhân mẫu 01, Báo cáo thành tích").click();
        assertThat(frame.locator("#field-report .vd-remark")).containsText("Nêu số liệu của từng năm");
        look(head, "don-vi-sua-bao-cao");
        frame.locator("#post").fill("Trưởng nhóm");
        frame.locator("#post").press("Tab");
        assertThat(frame.locator("#saved")).containsText("Đã lưu");
        frame.getByText("Những điều cần bổ sung").click();
        assertThat(frame.locator(".vd-remarks > li").first()).containsText("Chưa sửa, chưa trả lời");
        writeReport(frame);
        replaceFile(old);
        assertThat(frame.locator(".vd-remarks > li").first()).containsText("Đã sửa");
        frame.locator(".vd-remarks > li").nth(1).locator("textarea").fill("Đã thay tệp có dấu xác nhận");
        frame.locator(".vd-remarks > li").nth(1).getByText("Lưu trả lời").click();
        assertThat(frame.locator(".vd-remarks > li").nth(1)).containsText("Đã trả lời");
        look(head, "don-vi-da-sua");
        head.complete();
    }

    private static void writeReport(FrameLocator frame) {
        frame.getByLabel("Mở để sửa: Cá nhân mẫu 01, Báo cáo thành tích").click();
        var report = frame.locator("#field-report [contenteditable=true]")
                .filter(new Locator.FilterOptions().setHasText("Hoàn thành xuất sắc"));
        report.click();
        report.press("End");
        report.pressSequentially(" Năm 2015 xử lý 120 hồ sơ.");
        assertThat(frame.locator("#saved")).containsText("Đã lưu");
        frame.getByText("Những điều cần bổ sung").click();
    }

    private void replaceFile(EvidenceFile old) {
        var row = rows.get(1);
        evidence.remove(proposal, row, Objects.requireNonNull(old.id()), people.head());
        evidence.attach(proposal, row, new Upload(old.fileName(), SamplePdf.saying("co dau")), people.head());
    }

    private void officeReadsTheDifference(Desk officer) {
        var frame = officer.takeTask("Thẩm định hồ sơ", "Trung tâm mẫu");
        assertThat(frame.locator("#verdict-endorse")).isEnabled();
        frame.locator("a[href*='row=" + rows.get(1) + "']").first().click();
        assertThat(frame.locator("#remarks")).containsText("Đã thay tệp có dấu xác nhận");
        assertThat(frame.locator("#remarks")).containsText("Đơn vị đã xử lý ở bản 2");
        look(officer, "tham-dinh-lai");
        for (var row : rows) {
            var line = frame.locator("ol.vd-rows > li").nth(rows.indexOf(row));
            line.locator("a").first().click();
            assertThat(frame.locator("#detail h2"))
                    .hasText(line.locator("strong").first().innerText());
            frame.locator("label:has(#verdict-endorse:enabled)").click();
            look(officer, "tham-dinh-lai-" + rows.indexOf(row));
            assertThat(line.locator(".vd-mark-good").first()).isVisible();
        }
        var page = officer.go("/proposals/" + proposal + "/versions/2/difference");
        assertThat(page.locator("section.vd-card")).hasCount(2);
        var first = page.locator("#row-" + rows.get(0));
        assertThat(first.locator("ins"))
                .hasText(new String[] {"Trưởng nhóm", "II. Thành tích đạt được", "Năm 2015 xử lý 120 hồ sơ."});
        assertThat(first.locator("del")).hasText(new String[] {"Chuyên viên"});
        assertThat(page.locator("#row-" + rows.get(1))).containsText("Thay tệp:");
        look(officer, "hai-ban");
        page.setViewportSize(390, 844);
        look(officer, "hai-ban-dien-thoai");
        page.setViewportSize(1366, 768);
        officer.go("/proposals/" + proposal + "/versions/1");
        look(officer, "ban-1");
    }

    private EvidenceFile fileOf(long row) {
        return evidence.of(row).get(0);
    }

    private Desk signedIn(Actor person) {
        return Desk.signIn(chromium.window(), URI.create(address("")), person.userName(), ReviewTown.PASSWORD);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static void look(Desk desk, String name) {
        desk.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "supplement", name + ".png")));
    }
}
