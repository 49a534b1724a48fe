package vn.vinhdanh.identity.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.council.SessionStatus;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.EngineFailures;
import vn.vinhdanh.platform.engine.WorkInStead;
import vn.vinhdanh.workflow.Walker;

/** What a substitute does at a task: the record names both, and two pairs of eyes stay two. */
@IntegrationTest
class SubstituteAtWorkIT {

    private static final Map<String, Object> SUBMIT = Map.of("submission", "SUBMIT");
    private static final Map<String, Object> RECEIVE = Map.of("receipt", "RECEIVE");

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    CouncilFixtures councils;

    @Autowired
    SubstitutionDesk desk;

    @Autowired
    Proposals proposals;

    @Autowired
    Nominations nominations;

    @Autowired
    Sessions sessions;

    @Autowired
    WorkInStead work;

    @Autowired
    Walker walker;

    private Actor head;
    private Actor headInOffice;
    private Actor deputy;
    private Actor officer;

    @BeforeEach
    void people() {
        desk.clear();
        head = fixtures.head();
        headInOffice = fixtures.headInTheOffice();
        deputy = fixtures.headOfOtherUnit();
        officer = fixtures.officer();
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void theRecordAndTheOfficeReadWhoDidItForWhom() {
        desk.today(head, deputy, "SubmitProposal");
        var proposal = prepared();

        desk.complete(deputy, desk.task(proposal), SUBMIT);

        assertThat(proposals.find(proposal).submittedBy()).isEqualTo(deputy.userName());
        assertThat(proposals.find(proposal).submittedFor()).isEqualTo(head.userName());
        assertThat(work.concerning(head.userName()).get(0)).satisfies(done -> {
            assertThat(done.told()).isEqualTo("Người mẫu head2 thay Người mẫu head");
            assertThat(done.caseId()).isEqualTo(proposal);
            assertThat(done.step()).isEqualTo("SubmitProposal");
            assertThat(done.about()).isEqualTo("Phòng mẫu 01, Điển hình tiên tiến giai đoạn 2011-2015");
            assertThat(done.doneOn()).isEqualTo(SubstitutionDesk.TODAY);
        });
        assertThat(visitor(officer).get(frame(desk.task(proposal), "receipt")).body())
                .contains("Người trình: Người mẫu head2 thay Người mẫu head");
        assertThat(visitor(deputy).get("/substitutions").body()).contains("Người mẫu head2 thay Người mẫu head");
    }

    @Test
    void theHeadReadsForWhomTheListWasPrepared() {
        desk.today(fixtures.clerk(), deputy, "PrepareProposal");
        var proposal = fixtures.drafted();

        desk.complete(deputy, desk.task(proposal), Map.of());

        assertThat(visitor(head).get(frame(desk.task(proposal), "submission")).body())
                .contains("Người lập danh sách: Người mẫu head2 thay Người mẫu clerk");
    }

    @Test
    void aRefusedStepLeavesNoRecord() {
        desk.today(head, deputy, "SubmitProposal");
        var task = desk.task(prepared());
        var before = work.concerning(deputy.userName()).size();

        assertThatThrownBy(() -> desk.complete(deputy, task, Map.of()))
                .satisfies(failure -> assertThat(reasons(failure)).containsExactly("nomination.submit.noAnswer"));

        assertThat(work.concerning(deputy.userName())).hasSize(before);
    }

    @Test
    void theRehearsalJudgesTheSubstituteToo() {
        desk.today(head, deputy, "SubmitProposal");
        var proposal = prepared();
        var task = desk.task(proposal);
        var visitor = visitor(deputy);
        assertThat(visitor.engine("POST", "/task/" + task + "/claim", "{\"userId\":\"" + deputy.userName() + "\"}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(visitor.get(frame(task, "submission")).body())
                .contains("hồ sơ sẽ ghi: Người mẫu head2 thay Người mẫu head");
        assertThat(visitor.postJson("/workspace/tasks/" + task + "/check", "{\"submission\":\"SUBMIT\"}")
                        .body())
                .contains("\"ok\":true", "Tiếp nhận hồ sơ");
        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.PREPARED);
        assertThat(visitor.engine(
                                "POST",
                                "/task/" + task + "/submit-form",
                                "{\"variables\":{\"submission\":{\"value\":\"SUBMIT\",\"type\":\"String\"}}}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(proposals.find(proposal).submittedFor()).isEqualTo(head.userName());
    }

    @Test
    void tasklistShowsTheTaskUnderTheReadyMadeFilters() {
        desk.today(head, deputy, "SubmitProposal");
        var task = desk.task(prepared());
        var visitor = visitor(deputy);
        var filters = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"")
                .matcher(visitor.engine("GET", "/filter?resourceType=Task&maxResults=10", "")
                        .body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(filters).hasSize(5);
        assertThat(filters.stream()
                        .map(filter -> visitor.engine(
                                        "POST", "/filter/" + filter + "/list?firstResult=0&maxResults=100", "{}")
                                .body())
                        .filter(list -> list.contains(task)))
                .hasSize(2);
    }

    @Test
    void nothingElseOfTheAbsentPersonIsOpen() {
        desk.today(head, deputy, "SubmitProposal");
        var other = desk.task(fixtures.drafted());
        var visitor = visitor(deputy);

        assertThat(visitor.get("/proposals").body()).doesNotContain("Phòng mẫu 01");
        assertThat(visitor.get(frame(other, "nominees")).statusCode()).isEqualTo(404);
        assertThat(visitor.engine("GET", "/task/" + other, "").statusCode()).isIn(403, 404);
    }

    @Test
    void whoStandsInForTheSubmitterDoesNotReceive() {
        desk.today(headInOffice, deputy, "ReceiveProposal");
        var proposal = prepared();
        desk.complete(headInOffice, desk.task(proposal), SUBMIT);

        assertThatThrownBy(() -> desk.complete(deputy, desk.task(proposal), RECEIVE))
                .satisfies(failure -> assertThat(reasons(failure)).containsExactly("nomination.receive.fourEyes"));
        assertThat(visitor(deputy).get(frame(desk.task(proposal), "receipt")).body())
                .contains("đã lập hoặc trình hồ sơ này");

        desk.clear();
        desk.complete(officer, desk.task(proposal), RECEIVE);
    }

    @Test
    void whoSubmittedInAnothersSteadDoesNotReceiveForAThird() {
        desk.today(head, deputy, "SubmitProposal");
        desk.today(officer, deputy, "ReceiveProposal");
        var proposal = prepared();
        desk.complete(deputy, desk.task(proposal), SUBMIT);

        assertThatThrownBy(() -> desk.complete(deputy, desk.task(proposal), RECEIVE))
                .satisfies(failure -> assertThat(reasons(failure)).containsExactly("nomination.receive.fourEyes"));
    }

    @Test
    void whoHadItSubmittedInTheirSteadDoesNotReceive() {
        desk.today(headInOffice, deputy, "SubmitProposal");
        var proposal = prepared();
        desk.complete(deputy, desk.task(proposal), SUBMIT);

        assertThatThrownBy(() -> desk.complete(headInOffice, desk.task(proposal), RECEIVE))
                .satisfies(failure -> assertThat(reasons(failure)).containsExactly("nomination.receive.fourEyes"));
    }

    @Test
    void whoStandsInForTheSubmitterDoesNotAppraiseAndOthersDo() {
        desk.today(headInOffice, deputy, "AppraiseProposal");
        var proposal = appraisable();
        var task = desk.task(proposal);
        var row = nominations.ofProposal(proposal).get(0).id();
        desk.claim(deputy, task);

        var barred = verdict(visitor(deputy), task, row);
        assertThat(barred.body()).contains("đã lập hoặc trình hồ sơ này");
        assertThat(verdicts(proposal)).isEmpty();

        desk.clear();
        desk.today(officer, deputy, "AppraiseProposal");
        desk.claim(deputy, task);
        verdict(visitor(deputy), task, row);
        assertThat(verdicts(proposal)).containsExactly("Người mẫu head2 thay Người mẫu officer");
    }

    @Test
    void nobodyAppraisesANomineeOfTheirOwnOrTheAbsentPersonsName() {
        desk.today(officer, deputy, "AppraiseProposal");
        var proposal = fixtures.drafted();
        var ofAbsent = fixtures.listed(proposal, RecipientKind.INDIVIDUAL, officer.fullName());
        var ofSubstitute = fixtures.listed(proposal, RecipientKind.INDIVIDUAL, deputy.fullName());
        appraisable(proposal);
        var task = desk.task(proposal);
        desk.claim(deputy, task);

        for (var row : List.of(ofAbsent, ofSubstitute)) {
            verdict(visitor(deputy), task, row);
        }

        assertThat(verdicts(proposal)).isEmpty();
    }

    @Test
    void aSessionIsOpenedInTheSecretarysSteadAndNobodyVotesForHim() {
        var council = councils.council(7);
        var session = councils.planned(council, 1, 1);
        var secretary = councils.actor(council.secretary());
        var stranger = councils.actor(
                councils.account(council, "khongla", Set.of(Groups.of(Role.ACCOUNTANT, council.department()))));
        desk.today(secretary, stranger, "OpenSession", "CloseVoting");

        desk.complete(stranger, task(session, "OpenSession"), Map.of("meetingDate", "2015-08-20"));

        assertThat(sessions.find(session).status()).isEqualTo(SessionStatus.OPEN);
        assertThat(sessions.find(session).openedBy()).isEqualTo(stranger.userName());
        assertThat(work.concerning(secretary.userName()))
                .extracting(done -> done.told())
                .containsExactly("Người mẫu khongla thay Người mẫu uyvien02");
        assertThat(desk.sees(stranger, task(session, "CloseVoting"))).isTrue();
        assertThat(desk.sql()
                        .sql("""
                                select count(*) from platform.task_substitute join camunda.act_ru_task on id_ = task_id
                                 where substitute = ? and task_def_key_ = 'CastBallot'
                                """)
                        .param(stranger.userName())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void thePageKeepsWhatWasTypedAndSaysWhatIsWrong() {
        var visitor = visitor(head);

        var refused = visitor.postForm(
                "/substitutions",
                "/substitutions",
                Map.of(
                        "substitute",
                        deputy.userName(),
                        "from",
                        "19.8.2015",
                        "to",
                        "31/02/2016",
                        "reason",
                        "Nghỉ phép năm"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Hãy nhập ngày cuối cùng",
                        "Hãy đánh dấu ít nhất một việc.",
                        "value=\"19.8.2015\"",
                        "value=\"Nghỉ phép năm\"")
                .containsPattern("value=\"" + deputy.userName() + "\" selected");
    }

    @Test
    void theHeadArrangesAndEndsOnThePage() {
        var visitor = visitor(head);

        var page = visitor.postForm(
                "/substitutions",
                "/substitutions",
                Map.of(
                        "absent", "",
                        "substitute", deputy.userName(),
                        "from", "20/08/2015",
                        "to", "21-8-2015",
                        "steps", "SubmitProposal",
                        "reason", "Nghỉ phép năm"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Đã cử người thay", "Người mẫu head2 thay Người mẫu head", "Đang thay", "Từ 20/08/2015");
        var task = desk.task(prepared());
        assertThat(desk.sees(deputy, task)).isTrue();
        var end = Pattern.compile("/substitutions/\\d+/end").matcher(page.body());
        assertThat(end.find()).isTrue();
        assertThat(visitor(officer)
                        .postForm("/substitutions", end.group(), Map.of())
                        .statusCode())
                .isEqualTo(404);

        assertThat(visitor.postForm("/substitutions", end.group(), Map.of()).body())
                .contains("Đã kết thúc việc thay");
        assertThat(desk.sees(deputy, task)).isFalse();
        assertThat(visitor.get("/").body()).contains("/substitutions");
    }

    private HttpResponse<String> verdict(Visitor visitor, String task, long row) {
        return visitor.postForm(
                frame(task, "appraisal") + "?row=" + row,
                frame(task, "appraisal") + "/" + row,
                Map.of("verdict", "ENDORSE", "reason", "Đủ điều kiện", "version", "0"));
    }

    private List<String> verdicts(long proposal) {
        return desk.sql()
                .sql("select noted_by_name from review.appraisal where proposal_id = ? and verdict is not null")
                .param(proposal)
                .query(String.class)
                .list();
    }

    private long prepared() {
        var proposal = fixtures.drafted();
        desk.complete(fixtures.clerk(), desk.task(proposal), Map.of());
        return proposal;
    }

    private long appraisable() {
        return appraisable(fixtures.drafted());
    }

    /** Submitted by the one who heads the unit and sits in the office, received by another officer. */
    private long appraisable(long proposal) {
        desk.complete(fixtures.clerk(), desk.task(proposal), Map.of());
        desk.complete(headInOffice, desk.task(proposal), SUBMIT);
        desk.complete(officer, desk.task(proposal), RECEIVE);
        walker.checkConduct(proposal, fixtures.inspector());
        return proposal;
    }

    private String task(long session, String step) {
        return desk.sql()
                .sql("""
                        select task.id_ from camunda.act_ru_task task
                          join camunda.act_ru_execution instance on instance.id_ = task.proc_inst_id_
                         where task.task_def_key_ = ? and instance.business_key_ = ?
                           and task.proc_def_id_ like 'council-session%'
                        """)
                .param(step)
                .param(Long.toString(session))
                .query(String.class)
                .single();
    }

    private Visitor visitor(Actor person) {
        return new Visitor(port).signedIn(person.userName(), NominationFixtures.PASSWORD);
    }

    private static String frame(String task, String view) {
        return "/workspace/tasks/" + task + "/" + view;
    }

    private static List<String> reasons(Throwable failure) {
        return EngineFailures.refusalIn(failure).orElseThrow().reasons().stream()
                .map(reason -> reason.text())
                .toList();
    }
}
