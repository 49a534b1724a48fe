package vn.vinhdanh.nomination.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Look;
import vn.vinhdanh.browser.SignIn;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.Acting;

/** A unit's people at the form of one nominee in Chromium: whatever they do, no text is lost and nothing happens twice. */
@IntegrationTest
class NomineeFormBrowserIT {

    private static final String ACHIEVEMENTS = "vd-rich-text[data-name=report-achievements] .rt-text";

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Nominees nominees;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient sql;

    @Autowired
    Acting acting;

    private final List<String> errors = new ArrayList<>();
    private Chromium chromium;
    private long proposal;
    private String task = "";
    private Nomination nominee;

    @BeforeEach
    void aListThatTheUnitWrites() {
        proposal = fixtures.drafted();
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
        acting.as(fixtures.clerk(), () -> tasks.claim(task, fixtures.clerk().userName()));
        nominee = nominees.find(proposal, fixtures.bare(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 09"));
        chromium = new Chromium();
        chromium.patience(20_000);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void boldAndListsAreSavedAsTheyAreTypedAndFoundOnAnotherMachine() {
        var page = form(signedIn(fixtures.clerk()));
        page.locator(ACHIEVEMENTS).click();
        saving(page, () -> {
            page.keyboard().type("Năm 2015");
            page.keyboard().press("Enter");
            page.locator("vd-rich-text[data-name=report-achievements] [data-command=insertUnorderedList]")
                    .click();
            page.keyboard().press("Control+b");
            page.keyboard().type("Xuất sắc");
        });
        assertThat(page.locator("#length-report-achievements")).hasText("Hiện có 16 ký tự");
        page.locator("vd-rich-text[data-name=report-awards] .rt-text").click();
        saving(
                page,
                () -> paste(page, "<p class=MsoNormal style='color:red'>Dán <b>từ Word</b><script>1</script></p>"));

        var elsewhere = form(signedIn(fixtures.clerk()));

        assertThat(elsewhere.locator(ACHIEVEMENTS + " > p")).hasText("Năm 2015");
        assertThat(elsewhere.locator(ACHIEVEMENTS + " > ul > li > strong")).hasText("Xuất sắc");
        assertThat(elsewhere.locator("vd-rich-text[data-name=report-awards] strong"))
                .hasText("từ Word");
        look(elsewhere, 1366, "bao-cao-theo-muc");
        look(elsewhere, 390, "bao-cao-theo-muc-dien-thoai");
        assertThat(errors).isEmpty();
    }

    @Test
    void theFormAsksOnlyWhatTheAwardNeedsAndItsConditionsAnswerWithEverySave() {
        var page = signedIn(fixtures.clerk());
        assertThat(form(page).locator("#tookPart")).hasCount(0);
        sql.sql("update nomination.proposal set award_code = 'LDTT' where id = ?")
                .param(proposal)
                .update();

        form(page);

        assertThat(page.locator("#sex")).hasCount(0);
        saving(page, () -> page.locator("#tookPart").selectOption("false"));
        assertThat(page.locator("#conditions")).containsText("Không đăng ký thi đua");
        saving(page, () -> page.locator("#tookPart").selectOption("true"));
        assertThat(page.locator("#conditions")).containsText("Có đăng ký thi đua");
        saving(page, () -> page.locator("#serviceMonths").fill("7"));
        saving(page, () -> page.locator("#leaveMonths").fill("3"));
        assertThat(page.locator("#conditions")).containsText("Công tác 7 tháng, nghỉ được tính 3 tháng");
        page.locator("#daysOff").fill("nhiều");
        assertThat(page.locator("#saved"))
                .containsText("không kể nghỉ phép và thai sản”: hãy ghi một số từ 0 đến 9999.");
        look(page, 1366, "dieu-kien-trong-bieu-mau");
        look(page, 390, "dieu-kien-trong-bieu-mau-dien-thoai");
        assertThat(errors).isEmpty();
    }

    @Test
    void aPersonIsFoundByKeyboardAndFillsPostAndUnit() {
        var head = fixtures.head();
        var page = signedIn(fixtures.clerk());
        page.navigate(frame("nominees/new?kind=INDIVIDUAL"));
        page.locator("body[data-ready] #name").pressSequentially("nguoi mau head");
        assertThat(page.locator("#found-name li").first()).isVisible();
        look(page, 1366, "tim-nguoi");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("#name")).hasValue("Người mẫu head");
        assertThat(page.locator("#post")).hasValue("Chức vụ mẫu");
        assertThat(page.locator("#unitOfDay")).hasValue("Phòng mẫu 01");
        assertThat(page.locator("#found-name")).isHidden();
        // twice as fast as the page goes away
        page.locator("#nominee-form button[type=submit]").dblclick();
        assertThat(page.locator(".vd-good")).containsText("Đã thêm vào danh sách");
        assertThat(page.locator("#belongs-name")).hasText("Người của Sở.");
        page.reload();
        assertThat(listed("Người mẫu head")).hasSize(1);
        assertThat(listed("Người mẫu head").get(0).userName()).isEqualTo(head.userName());

        page.goBack();
        page.locator("body[data-ready] #name").waitFor();
        assertThat(listed("Người mẫu head")).hasSize(1);
        assertThat(errors).isEmpty();
    }

    @Test
    void twoWhoWriteAtOnceSeeEachOtherAndChoose() {
        var clerk = form(signedIn(fixtures.clerk()));
        var head = form(signedIn(fixtures.head()));

        saving(clerk, () -> clerk.locator("#post").fill("Tổ trưởng"));
        assertThat(head.locator("#news")).containsText("Người mẫu clerk vừa lưu hồ sơ này");
        look(head, 1366, "nguoi-khac-vua-luu");
        saving(head, () -> head.locator("#serviceMonths").fill("48"));
        assertThat(head.locator("#post")).hasValue("Tổ trưởng");
        assertThat(head.locator("#field-post")).containsText("vừa sửa mục này");
        assertThat(head.locator("#news")).isEmpty();

        assertThat(clerk.locator("#news")).containsText("Người mẫu head vừa lưu");
        saving(clerk, () -> clerk.locator("[data-fetch]").click());
        assertThat(clerk.locator("#serviceMonths")).hasValue("48");

        saving(clerk, () -> clerk.locator(ACHIEVEMENTS).fill("Bản của văn thư"));
        saving(head, () -> head.locator(ACHIEVEMENTS).fill("Bản của trưởng phòng"));
        var clash = head.locator("#clash-report-achievements");
        assertThat(clash).containsText("Bản của văn thư");
        assertThat(clash).containsText("Bản của trưởng phòng");
        look(head, 1366, "hai-nguoi-cung-sua");
        look(head, 390, "hai-nguoi-cung-sua-dien-thoai");
        saving(head, () -> clash.locator("[value^=THEIRS]").check());
        assertThat(head.locator(ACHIEVEMENTS)).hasText("Bản của văn thư");
        assertThat(clash.locator("fieldset")).hasCount(0);
        saving(head, () -> head.locator(ACHIEVEMENTS).fill("Bản chung"));
        assertThat(head.locator("#saved")).containsText("Đã lưu lúc");
        assertThat(errors).isEmpty();
    }

    @Test
    void theSessionEndsWhileTypingAndTheTextIsSavedOnceThePersonIsSignedInAgain() {
        var page = form(signedIn(fixtures.clerk()));
        page.context().clearCookies();
        page.locator("#post").fill("Tổ trưởng");
        assertThat(page.locator("#messages")).containsText("Phiên làm việc đã hết");
        look(page, 1366, "phien-da-het");

        var tab = page.waitForPopup(
                () -> page.getByText("Đăng nhập lại ở thẻ mới").click());
        tab.fill("input[name=username]", fixtures.clerk().userName());
        tab.fill("input[name=password]", NominationFixtures.PASSWORD);
        tab.click("form:has(input[name=password]) button[type=submit]");
        tab.waitForURL(url -> !url.contains("/sign-in"));
        tab.close();

        assertThat(page.locator("#messages")).isEmpty();
        assertThat(page.locator("#post")).hasValue("Tổ trưởng");
        assertThat(page.locator("#version")).not().hasValue(Integer.toString(nominee.version()));
        assertThat(nominees.find(proposal, nominee.id()).post()).isEqualTo("Tổ trưởng");
        assertThat(errors).isEmpty();
    }

    @Test
    void whatIsTypedInTheMomentBeforeLeavingIsSaved() {
        var page = form(signedIn(fixtures.clerk()));
        page.locator("#post").fill("Tổ trưởng");
        page.getByText("← Về danh sách").click();
        page.waitForURL("**/nominees");

        assertThat(nominees.find(proposal, nominee.id()).post()).isEqualTo("Tổ trưởng");
        assertThat(errors).isEmpty();
    }

    private List<Nomination> listed(String name) {
        return nominees.of(proposal).stream()
                .filter(row -> row.name().equals(name))
                .toList();
    }

    private static void saving(Page page, Runnable typing) {
        page.waitForResponse(response -> response.url().endsWith("/typed"), typing);
    }

    private static void paste(Page page, String html) {
        page.evaluate("""
                html => {
                  const clipboard = new DataTransfer();
                  clipboard.setData('text/html', html);
                  document.activeElement.dispatchEvent(
                      new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
                }
                """, html);
    }

    private Page form(Page page) {
        page.navigate(frame("nominees/" + nominee.id()));
        page.locator("body[data-ready] vd-rich-text[data-ready]").first().waitFor();
        return page;
    }

    private Page signedIn(Actor person) {
        var page = chromium.window(1366, 768).newPage();
        page.onPageError(errors::add);
        return SignIn.on(page, address(""), person.userName(), NominationFixtures.PASSWORD);
    }

    private static void look(Page page, int width, String name) {
        page.setViewportSize(width, 768);
        Look.at(page, "nomination", name);
        page.setViewportSize(1366, 768);
    }

    private String frame(String view) {
        return address("/workspace/tasks/" + task + "/" + view);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
