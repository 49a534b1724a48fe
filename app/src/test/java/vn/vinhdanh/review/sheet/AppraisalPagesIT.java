package vn.vinhdanh.review.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.review.Appraisal;
import vn.vinhdanh.review.AppraisalFixtures;
import vn.vinhdanh.review.Appraisals;
import vn.vinhdanh.review.Opinion;
import vn.vinhdanh.review.Verdict;

/** The appraisal's pages over HTTP, as a browser without scripts uses them. */
@IntegrationTest
class AppraisalPagesIT {

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    AppraisalFixtures desk;

    @Autowired
    Appraisals appraisals;

    private long proposal;
    private List<Long> rows = List.of();
    private String frame = "";

    @BeforeEach
    void takenProposal() {
        proposal = desk.received();
        rows = desk.rows(proposal).stream().map(Nomination::id).toList();
        frame = "/workspace/tasks/" + desk.taken(proposal, fixtures.officer()) + "/appraisal";
    }

    @Test
    void aPageHoldsFiftyRowsAndTheFilterFindsNames() {
        desk.lengthen(proposal, 297);
        var officer = visitor(fixtures.officer());

        var page = officer.get(frame).body();
        assertThat(page).contains("Đã thẩm định 0/300", "Trang 1/6").doesNotContain("??");
        assertThat(occurrences(page, "<li id=\"row-")).isEqualTo(50);
        assertThat(officer.get(frame + "?page=5").body()).contains("Người thêm 297", "Trang 6/6");
        assertThat(officer.get(frame + "?text=nguoi%20them%20123").body())
                .contains("Người thêm 123", "Đang lọc: 1 trong 300 dòng")
                .doesNotContain("Người thêm 124");
        assertThat(officer.get(frame + "?kind=COLLECTIVE").body()).contains("Đang lọc: 1 trong 300 dòng");
        assertThat(officer.get(frame + "?show=ENDORSED").body()).contains("Không có dòng nào khớp");
        assertThat(officer.get(frame + "?show=x").statusCode()).isEqualTo(400);
    }

    @Test
    void whoIsOvertakenReadsBothTexts() {
        var officer = visitor(fixtures.officer());
        appraisals.note(proposal, rows.get(0), new Opinion(Verdict.ENDORSE, "Đã xem bản gốc", 0), fixtures.officer());

        var answer = post(
                officer, "/" + rows.get(0), Map.of("verdict", "DECLINE", "reason", "Trùng đợt trước", "version", "0"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains(
                        "Người khác vừa ghi dòng này",
                        "Kết luận mới nhất, do " + fixtures.officer().fullName())
                .contains(": Đã xem bản gốc", ": Trùng đợt trước");
        assertThat(noted(0)).returns("Đã xem bản gốc", Appraisal::reason);
    }

    @Test
    void theFilterAndTheRowOutlastASave() {
        var officer = visitor(fixtures.officer());

        var answer = post(officer, "/" + rows.get(0) + "?show=OPEN", Map.of("verdict", "ENDORSE", "version", "0"));

        assertThat(answer.uri().getQuery()).contains("row=" + rows.get(0), "show=OPEN");
        assertThat(answer.body()).contains("id=\"row-" + rows.get(0), "Đang lọc: 2 trong 3 dòng");
    }

    @Test
    void tickedRowsGetOneVerdictAndTheOthersNone() {
        var officer = visitor(fixtures.officer());

        var answer = post(
                officer,
                "/verdicts",
                Map.of("verdict", "ENDORSE", "pick", rows.get(1).toString(), "seen", seen()));

        assertThat(answer.body()).contains("Đã ghi kết luận cho 1 dòng");
        assertThat(appraisals.ofProposal(proposal)).containsOnlyKeys(rows.get(1));
    }

    @Test
    void allThatIsFilteredIsWrittenAndAStaleRowSaysWhyNot() {
        var officer = visitor(fixtures.officer());
        var seen = seen();
        appraisals.note(proposal, rows.get(2), new Opinion(Verdict.ENDORSE, "", 0), fixtures.officer());

        var answer = post(
                officer,
                "/verdicts",
                Map.of("verdict", "DECLINE", "reason", "Không thuộc đối tượng", "all", "true", "seen", seen));

        assertThat(answer.body())
                .contains("Đã ghi kết luận cho 2 dòng", "1 dòng chưa ghi được", "Người khác vừa ghi dòng này")
                .doesNotContain("??");
        assertThat(noted(2)).returns(Verdict.ENDORSE, Appraisal::verdict);
        assertThat(officer.get(frame).body()).contains("Đã thẩm định 3/3");
    }

    @Test
    void withoutVerdictOrRowsNothingIsWrittenAndTheReasonStaysInItsField() {
        var officer = visitor(fixtures.officer());

        var nothing =
                post(officer, "/verdicts", Map.of("verdict", "DECLINE", "reason", "Giữ lại câu này", "seen", seen()));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Chưa đánh dấu dòng nào", "Giữ lại câu này");
        assertThat(post(officer, "/verdicts", Map.of("all", "true", "seen", seen()))
                        .body())
                .contains("Hãy chọn kết luận");
        assertThat(post(officer, "/verdicts", Map.of("all", "true", "seen", "x' or 1"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(appraisals.ofProposal(proposal)).isEmpty();
    }

    @Test
    void aReasonIsKeptAsTemplateAndOfferedAgain() {
        var officer = visitor(fixtures.officer());

        var answer = post(officer, "/templates", Map.of("verdict", "DECLINE", "reason", "Mẫu riêng của Sở mẫu"));

        assertThat(occurrences(answer.body(), "<option value=\"Mẫu riêng của Sở mẫu\""))
                .isEqualTo(2);
        var removal = Pattern.compile("/templates/(\\d+)/removal").matcher(answer.body());
        assertThat(removal.find()).isTrue();
        assertThat(post(officer, "/templates/" + removal.group(1) + "/removal", Map.of())
                        .body())
                .doesNotContain("Mẫu riêng của Sở mẫu");
    }

    @Test
    void aNoteIsAddedBesideTheRow() {
        assertThat(post(visitor(fixtures.officer()), "/" + rows.get(0) + "/notes", Map.of("note", "Hỏi lại <đơn vị>"))
                        .body())
                .contains("Hỏi lại &lt;đơn vị&gt;");
    }

    @Test
    void whoElseHasTheRowOpenIsNamed() {
        var officer = visitor(fixtures.officer());
        var colleague = visitor(fixtures.headInTheOffice());

        post(colleague, "/" + rows.get(0) + "/presence", Map.of());

        assertThat(post(officer, "/" + rows.get(0) + "/presence", Map.of()).body())
                .contains(fixtures.headInTheOffice().fullName() + " đang mở dòng này");
        assertThat(post(officer, "/" + rows.get(1) + "/presence", Map.of()).body())
                .doesNotContain("đang mở dòng này");
    }

    private String seen() {
        return rows.stream()
                .map(row -> row + ":0")
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
    }

    private Appraisal noted(int index) {
        return Objects.requireNonNull(appraisals.ofProposal(proposal).get(rows.get(index)));
    }

    private HttpResponse<String> post(Visitor officer, String path, Map<String, String> fields) {
        return officer.postForm(frame, frame + path, fields);
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private Visitor visitor(Actor person) {
        return new Visitor(port).signedIn(person.userName(), NominationFixtures.PASSWORD);
    }
}
