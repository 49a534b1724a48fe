package vn.vinhdanh.review.duplicate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.nomination.duplicate.TwinTown.MAI;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Look;
import vn.vinhdanh.browser.SignIn;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.duplicate.TwinTown;
import vn.vinhdanh.nomination.duplicate.TwinTown.People;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.workflow.Walker;

/** The union sees that the division has proposed the person; the office compares both and decides. */
@IntegrationTest
class DuplicateBrowserIT {

    private static final String PROCESS = "unit-proposal";
    private static final String SHARED =
            "Năm 2015, đồng chí đã chủ trì xây dựng phần mềm quản lý văn bản dùng chung cho"
                    + " toàn cơ quan, rút thời gian xử lý một văn bản từ ba ngày xuống còn một ngày, tiết kiệm cho ngân sách"
                    + " 120 triệu đồng, được Hội đồng sáng kiến của Sở công nhận.";
    private static final String OF_DIVISION = "Hoàn thành xuất sắc nhiệm vụ của Phòng giao.\n" + SHARED
            + "\nTham gia biên soạn quy chế cung cấp thông tin của Sở.";
    private static final String OF_UNION = "Là đoàn viên công đoàn tích cực, tổ chức hội thao và ủng hộ đồng bào bị lũ"
            + " lụt ở ba huyện miền núi, vận động được 45 triệu đồng cùng nhiều quần áo, sách vở cho học sinh; phụ trách"
            + " nhóm văn nghệ quần chúng đạt giải nhì toàn tỉnh và chăm lo bữa ăn ca cho người lao động; giúp đỡ hai gia"
            + " đình đoàn viên có hoàn cảnh khó khăn sửa lại nhà ở trước mùa mưa bão, thăm hỏi người ốm, tổ chức tết"
            + " thiếu nhi cho con em cán bộ và giữ nền nếp sinh hoạt của tổ công đoàn trong cả năm.\n" + SHARED;

    @LocalServerPort
    int port;

    @Autowired
    TwinTown town;

    @Autowired
    Walker walker;

    @Autowired
    Nominations nominations;

    @Autowired
    TaskService tasks;

    private final List<String> errors = new ArrayList<>();

    @Test
    void fromTheWarningToTheDecision() {
        var people = town.build();
        var call = town.call(people, 2015);
        var first = listed(call, people.division(), OF_DIVISION);
        onTheOfficesDesk(first, people.division(), people);
        // in the other call the same achievement may be written; the union learns of it from the office
        var second = listed(town.call(people, 2015), people.union(), OF_UNION);
        var warned = listed(call, people.union(), OF_UNION.replace(SHARED, ""));
        try (var chromium = new Chromium()) {
            var union = signedIn(chromium, people.union());
            union.navigate(frame(warned, "nominees"));
            assertThat(union.locator("main")).containsText("Cũng được " + TwinTown.DIVISION + " trình trong đợt này");
            look(union, "unit-list");
            onTheOfficesDesk(second, people.union(), people);
            officerDecides(signedIn(chromium, people.officer()), first, people);
        }
        assertThat(errors).isEmpty();
    }

    private void officerDecides(Page page, long proposal, People people) {
        page.navigate(frame(proposal, "appraisal"));
        assertThat(page.locator("#duplicates")).containsText("Báo cáo giống nhau");
        assertThat(page.locator(".vd-rows")).containsText("Trùng, chưa kết luận");
        look(page, "appraisal");
        page.navigate(address("/duplicates"));
        assertThat(page.locator("tbody tr")).hasCount(1);
        look(page, "list");
        page.click("tbody a");
        assertThat(page.locator("mark")).hasCount(2);
        assertThat(page.locator("mark").first()).containsText("xây dựng phần mềm quản lý văn bản");
        look(page, "pair");
        page.check("input[name=word] >> nth=1");
        page.click("form.vd-card button");
        assertThat(page.locator("#reason-problem")).containsText("Hãy ghi căn cứ kết luận");
        assertThat(page.locator("input[name=word] >> nth=1")).isChecked();
        page.fill("#reason", "Cùng một phần mềm, đã được Phòng đề nghị trước.");
        page.click("form.vd-card button");
        assertThat(page.locator("main .vd-good"))
                .containsText("Trùng, giữ hồ sơ do " + TwinTown.DIVISION + " đề nghị: Cùng một phần mềm");
        look(page, "decided");
        page.navigate(address("/duplicates?decided=true"));
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    private long listed(long call, Actor head, String report) {
        var proposal = town.drafted(call, head);
        town.listed(proposal, MAI, report, head);
        return proposal;
    }

    private void onTheOfficesDesk(long proposal, Actor head, People people) {
        walker.complete(PROCESS, proposal, head, Map.of());
        walker.complete(PROCESS, proposal, head, Map.of("submission", "SUBMIT"));
        walker.complete(PROCESS, proposal, people.officer(), Map.of("receipt", "RECEIVE"));
        walker.checkConduct(proposal, people.inspector());
        nominations.ofProposal(proposal).forEach(row -> nominations.screen(row.id()));
    }

    private String frame(long proposal, String view) {
        var task = tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult();
        return address("/workspace/tasks/" + task.getId() + "/" + view);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private Page signedIn(Chromium chromium, Actor person) {
        var page = chromium.window().newPage();
        page.onPageError(errors::add);
        return SignIn.on(page, "http://localhost:" + port, person.userName(), TwinTown.PASSWORD);
    }

    /** On the laptop of an office and on a phone. */
    private static void look(Page page, String name) {
        page.setViewportSize(390, 844);
        Look.at(page, "duplicates", name + "-390");
        page.setViewportSize(1366, 768);
        Look.at(page, "duplicates", name + "-1366");
    }
}
