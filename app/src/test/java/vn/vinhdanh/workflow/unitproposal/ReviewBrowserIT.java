package vn.vinhdanh.workflow.unitproposal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Held;
import vn.vinhdanh.browser.SignIn;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.calendar.BusinessDate;
import vn.vinhdanh.review.conduct.Suspensions;
import vn.vinhdanh.review.opinion.Answer;
import vn.vinhdanh.review.opinion.ProfessionalOpinion;
import vn.vinhdanh.review.opinion.ProfessionalOpinions;
import vn.vinhdanh.workflow.Walker;

/** The office asks, a division answers, the inspectorate suspends and concludes: each in the page people use. */
@IntegrationTest
class ReviewBrowserIT {

    private static final String PROPOSAL = UnitProposalProcess.KEY;

    @LocalServerPort
    int port;

    @Autowired
    ReviewTown town;

    @Autowired
    Nominations nominations;

    @Autowired
    ProfessionalOpinions opinions;

    @Autowired
    Suspensions suspensions;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    BusinessDate date;

    @Autowired
    Walker walker;

    @Autowired
    TaskService tasks;

    private final List<String> errors = new ArrayList<>();

    @AfterEach
    void today() {
        date.reset();
    }

    @Test
    void fromTheQuestionToTheConclusion() {
        var people = town.build();
        var proposal = town.submitted(people, 3);
        var rows = nominations.ofProposal(proposal).stream().map(Nomination::id).toList();
        try (var chromium = new Chromium()) {
            var officer = signedIn(chromium, people.officer());
            officerAsks(officer, proposal, rows, people);
            town.receive(people, proposal);
            officer.navigate(address("/appraisals"));
            assertThat(officer.locator("main")).containsText("chờ Thanh tra kiểm tra");
            assertThat(officer.locator("main")).containsText("ý kiến của Phòng chuyên môn mẫu 01");
            picture(officer, "overview-hearing");
            date.set(calendar.today().plusDays(30));
            officer.reload();
            assertThat(officer.locator("main .vd-late")).containsText("ý kiến của Phòng chuyên môn mẫu 01, quá hạn");
            picture(officer, "overview-overdue");
            date.reset();
            divisionAnswers(signedIn(chromium, people.divisions().get(0)), proposal, rows, people);
            var inspector = signedIn(chromium, people.inspector());
            inspectorSuspends(inspector, proposal, rows, people);
            officerReads(officer, proposal, rows, people);
            inspectorConcludes(inspector, rows);
        }
        assertThat(errors).isEmpty();
    }

    @Test
    void aPressCountsAlsoWhenTheAnswerAboutTheFieldThatWasLeftComesWhileTheButtonIsDown() {
        var people = town.build();
        var proposal = town.submitted(people, 2);
        var first = nominations.ofProposal(proposal).get(0).id();
        try (var chromium = new Chromium()) {
            var officer = signedIn(chromium, people.officer());
            officer.navigate(frame(proposal, UnitProposalProcess.RECEIVE_PROPOSAL, people.officer(), "receipt"));
            officer.locator("#field-all").selectOption(people.field(0));
            officer.locator("#ask-all").click();
            assertThat(officer.locator("#field-" + first)).hasValue(people.field(0));
            town.receive(people, proposal);
            var division = people.divisions().get(0);
            var page = signedIn(chromium, division);
            page.navigate(frame(proposal, UnitProposalProcess.GIVE_OPINION, division, "opinions"));
            page.locator("#AGREE-" + first).check();
            assertThat(page.locator("#state-" + first)).containsText("Đã lưu: Đồng ý");
            page.locator("#reason-" + first).pressSequentially("Rõ");
            page.locator("#rest-AGREE").hover();

            page.waitForResponse("**/opinions/" + first, () -> page.mouse().down());
            page.waitForTimeout(300);
            page.mouse().up();

            assertThat(page.locator("#progress")).containsText("Đã trả lời mọi dòng");
            assertThat(page.locator("#reason-" + first)).hasValue("Rõ");
        }
        assertThat(errors).isEmpty();
    }

    private void officerAsks(Page page, long proposal, List<Long> rows, ReviewTown.People people) {
        page.navigate(frame(proposal, UnitProposalProcess.RECEIVE_PROPOSAL, people.officer(), "receipt"));
        page.locator("#field-all").selectOption(people.field(0));
        page.locator("#ask-all").click();
        assertThat(page.locator("#field-" + rows.get(2))).hasValue(people.field(0));
        page.locator("#ask-rows summary").click();
        page.waitForResponse(answer -> answer.url().contains("/asking?"), () -> page.locator("#field-" + rows.get(2))
                .selectOption(""));
        picture(page, "receipt-asking");
    }

    private void divisionAnswers(Page page, long proposal, List<Long> rows, ReviewTown.People people) {
        var division = people.divisions().get(0);
        page.navigate(frame(proposal, UnitProposalProcess.GIVE_OPINION, division, "opinions"));
        var first = rows.get(0);
        page.locator("#DISAGREE-" + first).check();
        assertThat(page.locator("#messages")).containsText("Hãy ghi lý do không đồng ý");
        var held = Held.first(page, url -> url.endsWith("/opinions/" + first));
        page.locator("#reason-" + first).fill("Thành tích trùng với đợt trước");
        picture(page, "opinions");
        // before the disagreement has reached the server
        page.locator("#rest-NONE").press("Enter");
        page.waitForCondition(() -> !held.isEmpty());
        // time enough for whatever does not wait for it
        page.waitForTimeout(500);
        held.get(0).resume();
        assertThat(page.locator("#progress")).containsText("Đã trả lời mọi dòng");
        assertThat(page.locator("#state-" + first)).containsText("Đã lưu: Không đồng ý");
        assertThat(page.locator("#row-" + first + " .vd-reason")).hasCount(0);
        assertThat(opinions.of(proposal, "phong-01").values())
                .extracting(ProfessionalOpinion::answer)
                .containsExactlyInAnyOrder(Answer.DISAGREE, Answer.NONE);
        page.setViewportSize(390, 844);
        picture(page, "opinions-phone");
        walker.complete(PROPOSAL, proposal, UnitProposalProcess.GIVE_OPINION, division, Map.of());
    }

    private void inspectorSuspends(Page page, long proposal, List<Long> rows, ReviewTown.People people) {
        var second = rows.get(1);
        page.navigate(frame(proposal, UnitProposalProcess.CHECK_CONDUCT, people.inspector(), "conduct"));
        page.locator("#row-" + second + " summary").click();
        page.locator("#matter-" + second).fill("Đơn tố cáo đang xác minh");
        page.locator("#row-" + second + " .vd-case button").click();
        assertThat(page.locator("#row-" + second)).containsText("Hãy ghi ngày dự kiến xong");
        assertThat(page.locator("#matter-" + second)).hasValue("Đơn tố cáo đang xác minh");
        page.locator("#expectedEnd-" + second)
                .fill(calendar.today().plusDays(30).toString());
        var third = rows.get(2);
        page.locator("#row-" + third + " summary").click();
        page.locator("#matter-" + third).fill("Đang ghi dở");
        page.locator("#row-" + second + " .vd-case button").click();
        assertThat(page.locator("#row-" + second)).containsText("Đang xem xét, dự kiến đến ngày");
        assertThat(page.locator("#matter-" + third)).hasValue("Đang ghi dở");
        assertThat(page.locator("#clear-rest")).containsText("2 dòng");
        picture(page, "conduct-check");
        page.locator("#clear-rest").click();
        assertThat(page.locator("#progress")).containsText("Đã kiểm tra mọi dòng");
        walker.complete(PROPOSAL, proposal, UnitProposalProcess.CHECK_CONDUCT, people.inspector(), Map.of());
        walker.runJobs(PROPOSAL, proposal);
    }

    private void officerReads(Page page, long proposal, List<Long> rows, ReviewTown.People people) {
        var sheet = frame(proposal, UnitProposalProcess.APPRAISE_PROPOSAL, people.officer(), "appraisal");
        page.navigate(sheet + "?row=" + rows.get(0));
        assertThat(page.locator(".vd-heard")).containsText("Thành tích trùng với đợt trước");
        picture(page, "appraisal-heard");
        page.navigate(sheet + "?row=" + rows.get(1));
        assertThat(page.locator(".vd-heard")).containsText("đang tạm dừng");
        page.navigate(sheet + "?row=" + rows.get(2));
        assertThat(page.locator(".vd-heard")).containsText("Không xin ý kiến");
    }

    private void inspectorConcludes(Page page, List<Long> rows) {
        page.navigate(address("/conduct"));
        assertThat(page.locator("main")).containsText("Đơn tố cáo đang xác minh");
        page.locator(".vd-card summary").click();
        picture(page, "conduct-cases");
        page.getByLabel("Không có vi phạm, hồ sơ đi tiếp").check();
        page.locator(".vd-card button").click();
        assertThat(page.locator("#messages")).containsText("Hãy ghi kết luận");
        page.locator("textarea[name=conclusion]").fill("Thông báo số 12/TB-TTr: tố cáo sai");
        page.locator(".vd-card button").click();
        assertThat(page.locator("main")).containsText("Không có vụ việc nào đang xem xét");
        assertThat(suspensions.of(rows)).isEmpty();
        page.locator("#name").fill("ca nhan mau 03");
        page.locator("form[role=search] button").click();
        assertThat(page.locator("main h3").first()).containsText("Cá nhân mẫu 03");
    }

    private String frame(long proposal, String step, Actor person, String view) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(proposal))
                .taskDefinitionKey(step)
                .singleResult()
                .getId();
        tasks.setAssignee(task, person.userName());
        return address("/workspace/tasks/" + task + "/" + view);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private Page signedIn(Chromium chromium, Actor person) {
        var page = chromium.window().newPage();
        page.onPageError(errors::add);
        return SignIn.on(page, address(""), person.userName(), ReviewTown.PASSWORD);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "review-" + name + ".png")));
    }
}
