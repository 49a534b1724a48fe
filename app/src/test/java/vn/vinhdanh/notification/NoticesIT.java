package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Withdrawals;
import vn.vinhdanh.platform.engine.Acting;
import vn.vinhdanh.workflow.Walker;
import vn.vinhdanh.workflow.awardnomination.NominationWalk;

/** What a unit is told of its proposal: that it has come back, and what became of it; never a reason or a report. */
@IntegrationTest
class NoticesIT {

    private static final String PROPOSAL = "unit-proposal";
    private static final String REASON = "Thiếu báo cáo thành tích của đồng chí mẫu";

    @Autowired
    PostOffice post;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    NominationWalk walk;

    @Autowired
    Walker walker;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void open() {
        fixtures.head();
        fixtures.clerk();
        fixtures.headOfOtherUnit();
        fixtures.officer();
        // two pairs of eyes and strays of other tests stay without an address
        addresses("user_name || '@mau.example'");
        post.open();
    }

    @AfterEach
    void close() {
        post.close();
        addresses("null");
    }

    @Test
    void aReturnedListReachesTheClerkOnceAndWithoutTheReason() {
        var proposal = acting.as(fixtures.clerk(), fixtures::drafted);
        walker.complete(PROPOSAL, proposal, fixtures.clerk(), Map.of());
        post.deliver();
        assertThat(post.told("mau.clerk")).isEmpty();
        assertThat(post.told("mau.head"))
                .containsExactly(subject("Có việc mới: Lập danh sách đề nghị"), subject("Có việc mới: Trình hồ sơ"));

        walker.complete(
                PROPOSAL, proposal, fixtures.head(), Map.of("submission", "REWORK", "submissionRemark", REASON));
        post.deliver();

        assertThat(post.told("mau.clerk")).containsExactly(subject("Trưởng đơn vị trả lại danh sách đề nghị"));
        assertThat(post.arrived()).extracting(PostOffice::text).noneMatch(text -> text.contains(REASON));
        assertThat(texts("mau.clerk")).singleElement().asString().contains("/proposals/" + proposal);
    }

    @Test
    void aRefusedProposalReachesHeadAndClerkOfItsUnit() {
        var proposal = fixtures.drafted();
        walker.complete(PROPOSAL, proposal, fixtures.clerk(), Map.of());
        walker.complete(PROPOSAL, proposal, fixtures.head(), Map.of("submission", "SUBMIT"));
        walker.complete(PROPOSAL, proposal, fixtures.officer(), Map.of("receipt", "REFUSE", "receiptRemark", REASON));

        post.deliver();

        assertThat(post.told("mau.clerk")).contains(subject("Hồ sơ không được tiếp nhận"));
        assertThat(post.told("mau.head")).contains(subject("Hồ sơ không được tiếp nhận"));
        assertThat(post.told("mau.officer")).containsExactly(subject("Có việc mới: Tiếp nhận hồ sơ"));
        assertThat(post.told("mau.head2")).isEmpty();
        assertThat(post.arrived()).extracting(PostOffice::text).noneMatch(text -> text.contains(REASON));
    }

    @Test
    void theOfficeLearnsThatAUnitHasTakenItsProposalBack() {
        var proposal = fixtures.drafted();
        walker.complete(PROPOSAL, proposal, fixtures.clerk(), Map.of());
        walker.complete(PROPOSAL, proposal, fixtures.head(), Map.of("submission", "SUBMIT"));

        acting.as(fixtures.head(), () -> withdrawals.withdraw(proposal, REASON, fixtures.head()));
        post.deliver();

        assertThat(post.told("mau.officer")).contains(subject("Đơn vị rút tờ trình"));
        assertThat(post.told("mau.head")).doesNotContain(subject("Đơn vị rút tờ trình"));
        assertThat(post.arrived()).extracting(PostOffice::text).noneMatch(text -> text.contains(REASON));
    }

    @Test
    void theUnitReadsItsOwnHonouredAndNotPassedRowsInOneMailEach() {
        var proposal = walk.received(3);
        var rows = walk.of(proposal);
        walk.screen(rows);
        walk.appraise(proposal, List.of());
        walk.decide(rows, List.of(rows.get(2)));
        walk.sign(rows.subList(0, 2), Map.of());
        walk.issue(rows.subList(0, 2));

        post.deliver();

        var honoured = texts("mau.head").stream()
                .filter(text -> text.contains("đã được ban hành"))
                .toList();
        assertThat(honoured).singleElement().asString().contains("- Tập thể mẫu 01\n- Cá nhân mẫu 01\n");
        assertThat(honoured.get(0)).doesNotContain("Cá nhân mẫu 02").contains("Phòng mẫu 01");
        var notPassed = texts("mau.head").stream()
                .filter(text -> text.contains("chưa thông qua"))
                .toList();
        assertThat(notPassed)
                .singleElement()
                .asString()
                .contains("- Cá nhân mẫu 02")
                .doesNotContain("Cá nhân mẫu 01");
        assertThat(post.told("mau.head2")).isEmpty();
    }

    private List<String> texts(String userName) {
        return post.arrived().stream()
                .filter(mail -> PostOffice.reader(mail).equals(userName))
                .map(PostOffice::text)
                .toList();
    }

    private static String subject(String what) {
        return what + " (Phòng mẫu 01, Điển hình tiên tiến giai đoạn 2011-2015)";
    }

    private void addresses(String address) {
        sql.sql("update identity.account set email = " + address
                        + " where user_name in ('mau.head', 'mau.clerk', 'mau.head2', 'mau.officer')")
                .update();
    }
}
