package vn.vinhdanh.nomination.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Withdrawals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.Acting;
import vn.vinhdanh.workflow.Walker;

/** Submitting with everything in view, the slip that stays, and taking back, over HTTP. */
@IntegrationTest
class WithdrawalPageIT {

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Nominees nominees;

    @Autowired
    Proposals proposals;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Walker walker;

    @Autowired
    Acting acting;

    @Autowired
    FormService forms;

    @Autowired
    TaskService tasks;

    @Test
    void onlyTheHeadOfTheUnitIsOfferedToTakeBack() {
        var proposal = fixtures.submitted();

        assertThat(visitor(fixtures.head()).get("/proposals/" + proposal).body())
                .contains("Rút hồ sơ…", "Rút đề nghị này…");
        for (var other : List.of(fixtures.clerk(), fixtures.officer())) {
            assertThat(visitor(other).get("/proposals/" + proposal).body()).doesNotContain("Rút hồ sơ", "Rút đề nghị");
            assertThat(visitor(other).get(page(proposal)).statusCode()).isEqualTo(404);
        }
        assertThat(visitor(fixtures.headOfOtherUnit()).get(page(proposal)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDraftIsNotTakenBack() {
        var proposal = fixtures.prepared();

        assertThat(visitor(fixtures.head()).get("/proposals/" + proposal).body())
                .doesNotContain("Rút hồ sơ");
        assertThat(visitor(fixtures.head()).get(page(proposal)).body())
                .contains("Không còn đề nghị nào đang được xử lý")
                .doesNotContain("<textarea");
    }

    @Test
    void withoutAReasonNothingIsTakenBack() {
        var proposal = fixtures.submitted();

        var refused = visitor(fixtures.head()).postForm(page(proposal), page(proposal), Map.of("reason", " "));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Hãy ghi lý do rút").doesNotContain("??");
        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.SUBMITTED);
    }

    @Test
    void oneRowIsTakenBackAndEverybodyReadsWhy() {
        var proposal = fixtures.submitted();
        var row = nominees.of(proposal).get(1).id();
        var head = visitor(fixtures.head());
        assertThat(head.get(page(proposal) + "?nomination=" + row).body())
                .contains("Rút đề nghị: Cá nhân mẫu 01", "các đề nghị khác trong tờ trình vẫn đi tiếp");

        var done = head.postForm(
                page(proposal) + "?nomination=" + row,
                page(proposal),
                Map.of("nomination", Long.toString(row), "reason", "Trùng thành tích"));

        assertThat(done.body()).contains("Đã rút đề nghị “Cá nhân mẫu 01”.");
        for (var reader : List.of(fixtures.clerk(), fixtures.officer())) {
            assertThat(visitor(reader).get("/proposals/" + proposal).body())
                    .contains("nm-withdrawn", "Đơn vị đã rút, lý do: Trùng thành tích", "1 tập thể, 1 cá nhân")
                    .contains("đã rút 1 đề nghị", "Rút 1 đề nghị khỏi tờ trình")
                    .doesNotContain("??");
        }
    }

    @Test
    void theWholeIsTakenBackOnce() {
        var proposal = fixtures.submitted();
        var head = visitor(fixtures.head());

        var done = head.postForm(page(proposal), page(proposal), Map.of("reason", "Lập lại danh sách"));
        assertThat(done.body())
                .contains("Đã rút tờ trình.", "Ý kiến: Lập lại danh sách", "Rút cả tờ trình", "Đã rút; không còn việc")
                .doesNotContain("Rút hồ sơ…", "??");
        assertThat(head.get(page(proposal)).body()).contains("Không còn đề nghị nào");

        var again = head.postForm("/proposals", page(proposal), Map.of("reason", "Lần nữa"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Đơn vị đã rút tờ trình này.");
    }

    @Test
    void theOfficeSeesWhatWasTakenBackStruckInItsList() {
        var proposal = fixtures.drafted();
        complete(proposal, fixtures.clerk(), Map.of());
        complete(proposal, fixtures.head(), Map.of("submission", "SUBMIT"));
        var row = nominees.of(proposal).get(1).id();
        visitor(fixtures.head())
                .postForm(
                        page(proposal),
                        page(proposal),
                        Map.of("nomination", Long.toString(row), "reason", "Trùng thành tích"));

        assertThat(visitor(fixtures.officer())
                        .get("/workspace/tasks/" + task(proposal) + "/receipt")
                        .body())
                .contains("nm-withdrawn", "Đơn vị đã rút, lý do: Trùng thành tích", "đã rút 1 đề nghị")
                .doesNotContain("??");
    }

    @Test
    void whatIsTakenBackDuringTheAppraisalIsMarkedThereAndCountsNoMore() {
        var proposal = fixtures.drafted();
        complete(proposal, fixtures.clerk(), Map.of());
        complete(proposal, fixtures.head(), Map.of("submission", "SUBMIT"));
        complete(proposal, fixtures.officer(), Map.of("receipt", "RECEIVE"));
        walker.checkConduct(proposal, fixtures.inspector());
        var row = nominees.of(proposal).get(1).id();
        withdrawals.withdraw(proposal, row, "Trùng thành tích", fixtures.head());

        var frame = visitor(fixtures.officer())
                .get("/workspace/tasks/" + task(proposal) + "/appraisal?row=" + row)
                .body();

        assertThat(frame)
                .contains("Đã thẩm định 0/2", "Đơn vị đã rút đề nghị này, lý do: Trùng thành tích")
                .contains("<s>Cá nhân mẫu 01</s>")
                .doesNotContain("??");
    }

    @Test
    void theChecklistNamesEachGapWithItsRow() {
        var proposal = fixtures.drafted();
        var bare = fixtures.bare(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 07");
        complete(proposal, fixtures.clerk(), Map.of());

        assertThat(visitor(fixtures.head())
                        .get("/workspace/tasks/" + task(proposal) + "/submission")
                        .body())
                .contains("Báo cáo thành tích: đủ 3/4", "Tệp minh chứng: đủ 3/4", "#row-" + bare, "Dòng 4:")
                .contains("Chưa trình được, còn thiếu 2 mục")
                .doesNotContain("??");
    }

    @Test
    void theSlipIsThereAgainAfterEveryReload() {
        var proposal = fixtures.submitted();
        var number = proposals.find(proposal).submissionNumber();

        for (var reader : List.of(fixtures.head(), fixtures.clerk(), fixtures.officer())) {
            assertThat(visitor(reader).get("/proposals/" + proposal).body())
                    .contains("Biên nhận trình hồ sơ số " + number, "Người trình: Người mẫu head.")
                    .containsPattern("Đã trình lúc \\d\\d:\\d\\d ngày 20/08/2015");
        }
        assertThat(visitor(fixtures.head())
                        .get("/proposals/" + fixtures.prepared())
                        .body())
                .doesNotContain("Biên nhận trình hồ sơ");
    }

    private static String page(long proposal) {
        return "/proposals/" + proposal + "/withdrawal";
    }

    private Visitor visitor(Actor person) {
        return new Visitor(port).signedIn(person.userName(), NominationFixtures.PASSWORD);
    }

    private String task(long proposal) {
        return tasks.createTaskQuery()
                .processDefinitionKey("unit-proposal")
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
    }

    private void complete(long proposal, Actor person, Map<String, Object> fields) {
        var task = task(proposal);
        acting.as(person, () -> {
            tasks.claim(task, person.userName());
            forms.submitTaskForm(task, fields);
        });
    }
}
