package vn.vinhdanh.workflow.councilsession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.workflow.councilsession.CouncilSessionProcess.CLOSE_VOTING;
import static vn.vinhdanh.workflow.councilsession.CouncilSessionProcess.OPEN_SESSION;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.ballot.Choice;
import vn.vinhdanh.ballot.Rolls;
import vn.vinhdanh.council.AgendaItem;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.council.CouncilFixtures.Council;
import vn.vinhdanh.council.SessionStatus;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The council's pages as a person without scripts gets them. */
@IntegrationTest
class CouncilPagesIT {

    @LocalServerPort
    int port;

    @Autowired
    CouncilFixtures fixtures;

    @Autowired
    Sessions sessions;

    @Autowired
    Rolls rolls;

    @Autowired
    SessionRun run;

    @Autowired
    BusinessCalendar calendar;

    @Test
    void ballotHasNoDefaultAndShowsEveryItem() {
        var council = fixtures.council(7);
        var session = opened(council);

        var page = visitor(council.members().get(2))
                .get(ballot(session, council.members().get(2)));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Tập thể mẫu 01", "Cá nhân mẫu 01", "Đồng ý", "Không đồng ý", "Bỏ phiếu")
                .doesNotContain("checked=", "??");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void ballotWithAGapComesBackWithItsReasonAndWhatWasChosen() {
        var council = fixtures.council(7);
        var session = opened(council);
        var member = council.members().get(2);
        var choices = new HashMap<>(choices(session, Choice.AGREE));
        choices.keySet().removeIf(field -> field.endsWith("-" + items(session).get(1)));

        var answer = cast(session, member, choices);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .containsOnlyOnce("<p class=\"vd-gap\">Chưa chọn Đồng ý hay Không đồng ý.")
                .containsOnlyOnce("checked=\"checked\"");
        assertThat(rolls.hasVoted(session, member)).isFalse();
    }

    @Test
    void castBallotIsNeverShownAgain() {
        var council = fixtures.council(7);
        var session = opened(council);
        var member = council.members().get(2);
        var page = ballot(session, member);
        var visitor = visitor(member);

        var answer = visitor.postForm(page, page, choices(session, Choice.DISAGREE));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Đã bỏ phiếu lúc", "Hoàn thành").doesNotContain("Cá nhân mẫu", "DISAGREE");
        assertThat(visitor.get(page).body())
                .contains("Đồng chí đã bỏ phiếu.")
                .doesNotContain("Cá nhân mẫu", "DISAGREE");
        assertThat(visitor.get("/council/ballots").body())
                .contains("Đồng chí đã bỏ phiếu.")
                .doesNotContain("Mở phiếu");
    }

    @Test
    void secondBallotAndALateBallotAreRefusedInVietnamese() {
        var council = fixtures.council(7);
        var session = opened(council);
        fixtures.votes(council, session, 5, 0);
        var late = council.members().get(6);
        var lateVisitor = visitor(late);
        var latePage = ballot(session, late);
        var choices = choices(session, Choice.AGREE);
        var token = lateVisitor.get(latePage).body();

        var first = council.members().get(0);
        var page = ballot(session, first);
        var second = visitor(first).postForm("/council/sessions", page, choices);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Đồng chí đã bỏ phiếu.");

        assertThat(token).contains("name=\"session\"");
        run.complete(run.only(session, CLOSE_VOTING), council.secretary());
        run.runJobsBehind(session, CLOSE_VOTING);
        var refused = lateVisitor.postForm("/council/sessions", latePage, choices);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Việc bỏ phiếu đã kết thúc");
        assertThat(rolls.hasVoted(session, late)).isFalse();
    }

    @Test
    void phoneListsTheOpenBallotAndOpensItAsAPage() {
        var council = fixtures.council(3);
        var session = opened(council);
        var member = council.members().get(2);
        var visitor = visitor(member);

        assertThat(visitor.get("/council/ballots").body()).contains("Mở phiếu", ballot(session, member));
        assertThat(visitor.get(ballot(session, member) + "?standalone=true").body())
                .contains("Đăng xuất", "Bỏ phiếu");
    }

    @Test
    void ballotAndEvidenceOfAMemberDoNotExistForOthers() {
        var council = fixtures.council(3);
        var session = opened(council);
        var page = ballot(session, council.members().get(2));
        var evidence = page.replace("/ballot", "/agenda/" + items(session).get(0) + "/evidence");

        assertThat(visitor(council.members().get(0)).get(page).statusCode()).isEqualTo(404);
        assertThat(visitor(council.members().get(0)).get(evidence).statusCode()).isEqualTo(404);
        var own = visitor(council.members().get(2)).get(evidence);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Content-Type")).hasValue("application/pdf");
    }

    @Test
    void secretaryPlansASessionOnItsPageAndLeavesAnItemOut() {
        var council = fixtures.council(3);
        var call = fixtures.call(council);
        fixtures.endorsed(council, call, 1, 2);
        var visitor = visitor(council.secretary());

        var planned = visitor.postForm("/council/sessions", "/council/sessions", Map.of("call", Long.toString(call)));
        assertThat(planned.statusCode()).isEqualTo(200);
        assertThat(planned.body()).contains("Chờ khai mạc", "Cá nhân mẫu 02").doesNotContain("??");
        var session = Long.parseLong(planned.uri().getPath().replaceAll(".*/", ""));
        var agenda = "/workspace/tasks/" + run.only(session, OPEN_SESSION).getId() + "/agenda";
        var item = agenda + "/" + items(session).get(2);

        assertThat(visitor.get(agenda).body())
                .contains("3 mục", "chưa kiểm chứng", "Nhận việc")
                .doesNotContain("??");
        assertThat(visitor.postForm("/council/sessions", item, Map.of("leftOut", "true"))
                        .statusCode())
                .isEqualTo(422);
        run.claim(run.only(session, OPEN_SESSION), council.secretary());
        assertThat(visitor.postForm(agenda, item, Map.of("leftOut", "true")).body())
                .contains("2 mục");
        assertThat(items(session)).hasSize(2);
    }

    @Test
    void closingPageShowsWhoHasVotedAndNoResultBeforeTheEnd() {
        var council = fixtures.council(7);
        var session = opened(council);
        fixtures.votes(council, session, 3, 1);
        var closing = "/workspace/tasks/" + run.only(session, CLOSE_VOTING).getId() + "/closing";
        var visitor = visitor(council.secretary());

        assertThat(visitor.get(closing).body())
                .contains("4/7 ủy viên đã bỏ phiếu", "Còn thiếu 1 người", "cần 5")
                .doesNotContain("??", "3/7");
        fixtures.vote(session, council.members().get(4), Choice.AGREE);
        run.complete(run.only(session, CLOSE_VOTING), council.secretary());

        var result = visitor.get("/council/sessions/" + session).body();
        assertThat(result)
                .contains("Không thông qua", "4/7 đồng ý, 1 không đồng ý", "Thông qua 0/2 đề nghị")
                .doesNotContain("??");
    }

    @Test
    void aMemberWhoKeepsAwayReadsWhyAndThePagesSayWho() {
        var council = fixtures.withSuperior(fixtures.withNominee(fixtures.council(5)));
        var session = fixtures.planned(council, 1, 1);
        var agenda = "/workspace/tasks/" + run.only(session, OPEN_SESSION).getId() + "/agenda";
        assertThat(visitor(council.secretary()).get(agenda).body())
                .contains("Cá nhân mẫu 01 (là người được đề nghị)", "Trưởng đơn vị mẫu (là trưởng đơn vị")
                .doesNotContain("??");
        run.complete(
                run.only(session, OPEN_SESSION),
                council.secretary(),
                Map.of("meetingDate", calendar.today().toString()));
        var nominee = council.members().get(5);
        var head = council.members().get(6);
        var items = items(session);

        assertThat(visitor(nominee).get(ballot(session, nominee)).body())
                .contains("Bạn không biểu quyết mục này vì bạn là người được đề nghị", "choice-" + items.get(0))
                .doesNotContain("choice-" + items.get(1), "??");
        assertThat(cast(session, nominee, choices(session, Choice.AGREE)).statusCode())
                .isEqualTo(422);
        assertThat(cast(session, nominee, Map.of("choice-" + items.get(0), "AGREE"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor(head).get(ballot(session, head)).body())
                .contains("Bạn không biểu quyết mục này vì bạn là trưởng đơn vị")
                .doesNotContain("name=\"choice-", "??");
        assertThat(cast(session, head, Map.of("session", Long.toString(session)))
                        .statusCode())
                .isEqualTo(200);
        fixtures.votes(council, session, 4, 1);
        var closing = "/workspace/tasks/" + run.only(session, CLOSE_VOTING).getId() + "/closing";
        assertThat(visitor(council.secretary()).get(closing).body())
                .contains("Không tham gia biểu quyết", "Cá nhân mẫu 01 (là người được đề nghị)")
                .doesNotContain("??");
        run.complete(run.only(session, CLOSE_VOTING), council.secretary());

        assertThat(visitor(council.secretary())
                        .get("/council/sessions/" + session)
                        .body())
                .contains("4/5 đồng ý, 1 không đồng ý", "5/6 đồng ý, 1 không đồng ý", "Thông qua 2/2 đề nghị")
                .contains("Trưởng đơn vị mẫu (là trưởng đơn vị")
                .doesNotContain("??");
    }

    @Test
    void sessionsAreForTheCouncilAndTheOfficeOfTheDepartment() {
        var council = fixtures.council(3);
        var session = opened(council);
        var clerk = fixtures.account(council, "vanthu", Set.of(Groups.of(Role.CLERK, council.department())));
        var officer = fixtures.account(council, "vanphong", Set.of(Groups.of(Role.OFFICE, council.department())));

        assertThat(visitor(officer).get("/council/sessions/" + session).statusCode())
                .isEqualTo(200);
        assertThat(visitor(clerk).get("/council/sessions/" + session).statusCode())
                .isEqualTo(404);
        assertThat(visitor(clerk).get("/council/sessions").statusCode()).isEqualTo(404);
        assertThat(visitor(fixtures.council(3).secretary())
                        .get("/council/sessions/" + session)
                        .statusCode())
                .isEqualTo(404);
        assertThat(sessions.find(session).status()).isEqualTo(SessionStatus.OPEN);
    }

    private long opened(Council council) {
        var session = fixtures.planned(council, 1, 1);
        run.complete(
                run.only(session, OPEN_SESSION),
                council.secretary(),
                Map.of("meetingDate", calendar.today().toString()));
        return session;
    }

    private Visitor visitor(String userName) {
        return new Visitor(port).signedIn(userName, CouncilFixtures.PASSWORD);
    }

    private String ballot(long session, String member) {
        return "/workspace/tasks/" + run.ballot(session, member).getId() + "/ballot";
    }

    private HttpResponse<String> cast(long session, String member, Map<String, String> choices) {
        var page = ballot(session, member);
        return visitor(member).postForm(page, page, choices);
    }

    private Map<String, String> choices(long session, Choice choice) {
        var fields = new HashMap<String, String>();
        items(session).forEach(item -> fields.put("choice-" + item, choice.name()));
        fields.put("session", Long.toString(session));
        return fields;
    }

    private List<Long> items(long session) {
        return sessions.results(session).stream().map(AgendaItem::nomination).toList();
    }
}
