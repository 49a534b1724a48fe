package vn.vinhdanh.nomination.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
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
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.document.PdfText;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.Acting;

/** A head submits with checklist and preview, keeps the slip, and takes back a row and then the whole, in Chromium. */
@IntegrationTest
class WithdrawalBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

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
    void aHeadSubmitsWithEverythingInViewAndTakesBack() {
        var incomplete = fixtures.drafted();
        fixtures.bare(incomplete, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 03");
        complete(incomplete, fixtures.clerk(), Map.of());
        var proposal = fixtures.drafted();
        complete(proposal, fixtures.clerk(), Map.of());

        var page = signedIn(fixtures.head(), 1276);
        page.navigate(address("/workspace/tasks/" + task(incomplete) + "/submission"));
        assertThat(page.locator("#checklist + ul")).containsText("đủ 3/4");
        look(page, "trinh-con-thieu");
        page.navigate(address("/workspace/tasks/" + task(proposal) + "/submission"));
        page.waitForSelector("vd-pdf canvas", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
        look(page, "trinh-xem-truoc");
        var preview = page.request().get(address("/workspace/tasks/" + task(proposal) + "/letter.pdf"));
        assertThat(PdfText.lines(preview.body())).contains("BẢN XEM TRƯỚC - CHƯA TRÌNH", "TỜ TRÌNH");

        complete(proposal, fixtures.head(), Map.of("submission", "SUBMIT"));
        page.navigate(address("/proposals/" + proposal));
        page.reload();
        assertThat(page.locator("#receipt")).containsText("Biên nhận trình hồ sơ số");
        look(page, "bien-nhan");

        page.click("text=Rút đề nghị này… >> nth=1");
        page.fill("#reason", "Trùng thành tích đã khen đợt trước");
        look(page, "rut-mot-de-nghi");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".nm-withdrawn")).hasCount(1);
        look(page, "da-rut-mot-de-nghi");

        var phone = signedIn(fixtures.head(), 390);
        phone.navigate(address("/proposals/" + proposal + "/withdrawal"));
        phone.click("main button[type=submit]");
        assertThat(phone.locator("#reason-problem")).containsText("Hãy ghi lý do rút");
        look(phone, "rut-ca-to-trinh-dien-thoai");
        phone.fill("#reason", "Danh sách còn sai chức vụ, đơn vị lập lại");
        phone.click("main button[type=submit]");
        assertThat(phone.locator("main")).containsText("Đã rút tờ trình");
        look(phone, "da-rut-ca-to-trinh-dien-thoai");
        assertThat(errors).isEmpty();
    }

    private Page signedIn(Actor person, int width) {
        var page = chromium.window(width, 760).newPage();
        page.setDefaultTimeout(90_000);
        page.onPageError(errors::add);
        return SignIn.on(page, address(""), person.userName(), NominationFixtures.PASSWORD);
    }

    private void look(Page page, String name) {
        Look.at(page, "withdrawal", name);
    }

    private void complete(long proposal, Actor person, Map<String, Object> fields) {
        var task = task(proposal);
        acting.as(person, () -> {
            tasks.claim(task, person.userName());
            forms.submitTaskForm(task, fields);
        });
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
