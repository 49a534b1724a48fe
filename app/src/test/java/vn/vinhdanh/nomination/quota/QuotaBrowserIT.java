package vn.vinhdanh.nomination.quota;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Look;
import vn.vinhdanh.browser.SignIn;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.Acting;

/** A head sees the quota fill up while the list grows, asks for more, and submits after the director's yes; in Chromium. */
@IntegrationTest
class QuotaBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    QuotaTown towns;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    Acting acting;

    private final List<String> errors = new ArrayList<>();
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
    void aListAboveTheQuotaGoesOnWithTheDirectorsYes() {
        var town = towns.town(2);
        towns.submitted(towns.call(town.department(), "LDTT"), town.head(2), 14);
        var call = towns.call(town.department(), "CSTDCS");
        towns.submitted(call, town.head(2), 1);
        var list = towns.drafted(call, town.head(1), 1);
        claim(list, town.head(1));

        var page = signedIn(town.head(1), 1276);
        page.navigate(address("/workspace/tasks/" + task(list) + "/nominees"));
        assertThat(page.locator("#quota")).containsText("Đã dùng 1/2 chỉ tiêu, còn 1");
        assertThat(page.locator("#quota")).containsText("Danh sách này cần: 1");
        towns.listed(list, "Nguyễn Thị Hoa", "unit-01", town.head(1));
        page.locator("#quota >> text=Chưa có chỗ: Nguyễn Thị Hoa").waitFor();
        look(page, "chi-tieu-lap-danh-sach");

        complete(list, town.head(1), Map.of());
        claim(list, town.head(1));
        page.navigate(address("/workspace/tasks/" + task(list) + "/submission"));
        assertThat(page.locator("#checklist ~ .vd-problem")).containsText("đã dùng 1/2 chỉ tiêu, danh sách này vượt 1");
        page.click(".qt-ask");
        page.click("#quota button");
        assertThat(page.locator("main")).containsText("Hãy ghi lý do");
        look(page, "xin-vuot-thieu-ly-do");
        page.fill("#overdraft-reason", "Chủ trì đề tài cấp tỉnh, đã nghiệm thu loại xuất sắc");
        page.locator("#overdraft-reason").press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#quota")).containsText("Đã xin vượt chỉ tiêu");
        look(page, "da-xin-vuot");

        var director = signedIn(town.director(), 1366);
        assertThat(director.locator("main")).containsText("đang chờ bạn trả lời");
        director.click("a[href='/overdrafts']");
        look(director, "giam-doc-doc");
        director.click("main form button[type=submit]");
        assertThat(director.locator("main")).containsText("Hãy chọn đồng ý hoặc không đồng ý");
        look(director, "giam-doc-tra-loi");
        var phone = signedIn(town.director(), 390);
        phone.navigate(address("/overdrafts"));
        look(phone, "giam-doc-tra-loi-dien-thoai");
        director.check("input[value=YES]");
        director.click("main form button[type=submit]");
        assertThat(director.locator("#decided ~ ul")).containsText("Đồng ý");
        look(director, "giam-doc-da-tra-loi");

        page.reload();
        assertThat(page.locator("#quota")).containsText("1 chỗ Giám đốc đã cho vượt");
        complete(list, town.head(1), Map.of("submission", "SUBMIT"));
        assertThat(towns.proposals().find(list).status()).isEqualTo(ProposalStatus.SUBMITTED);
        page.navigate(address("/proposals/" + list));
        assertThat(page.locator("#quota")).containsText("Giám đốc cho vượt, ngoài chỉ tiêu: 1");
        look(page, "chi-tieu-trang-to-trinh");

        var office = signedIn(town.officer(), 1366);
        office.navigate(address("/quotas?call=" + call));
        assertThat(office.locator("table")).containsText("Phòng mẫu 01");
        look(office, "chi-tieu-ca-so");
        var small = signedIn(town.officer(), 390);
        small.navigate(address("/quotas?call=" + call));
        look(small, "chi-tieu-ca-so-dien-thoai");
        assertThat(errors).isEmpty();
    }

    private Page signedIn(Actor person, int width) {
        var page = chromium.window(width, 760).newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(errors::add);
        return SignIn.on(page, address(""), person.userName(), NominationFixtures.PASSWORD);
    }

    private void look(Page page, String name) {
        Look.at(page, "quota", name);
    }

    private void claim(long proposal, Actor person) {
        acting.as(person, () -> tasks.claim(task(proposal), person.userName()));
    }

    private void complete(long proposal, Actor person, Map<String, Object> fields) {
        acting.as(person, () -> forms.submitTaskForm(task(proposal), fields));
    }

    private String task(long proposal) {
        return tasks.createTaskQuery()
                .processDefinitionKey("unit-proposal")
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
