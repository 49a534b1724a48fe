package vn.vinhdanh.nomination.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Places;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Timeline;
import vn.vinhdanh.nomination.TimelineLine;
import vn.vinhdanh.nomination.Withdrawals;
import vn.vinhdanh.nomination.follow.StatementCount;
import vn.vinhdanh.nomination.quota.QuotaTown.Town;
import vn.vinhdanh.notification.PostOffice;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** What becomes of the places of a quota, from the list of a unit to the director's signature. */
@IntegrationTest
class QuotaIT {

    private static final String WHY = "Hai người cùng chủ trì đề tài cấp tỉnh";

    @Autowired
    QuotaTown towns;

    @Autowired
    Proposals proposals;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Nominees nominees;

    @Autowired
    Overdrafts overdrafts;

    @Autowired
    OverdraftRows requests;

    @Autowired
    Gauges gauges;

    @Autowired
    Places places;

    @Autowired
    Timeline timeline;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    PostOffice post;

    @Test
    void theLawOf2014LetsTheDepartmentHave15PercentOfThoseProposedAsAdvancedWorkers() {
        var town = towns.town(2);
        towns.submitted(towns.call(town.department(), "LDTT"), town.head(1), 5);
        towns.submitted(towns.call(town.department(), "LDTT"), town.head(2), 2);
        var list = towns.prepared(towns.call(town.department(), "CSTDCS"), town.head(1), 1);

        var gauge = gauge(list);

        assertThat(gauge.base()).isEqualTo(new Base(7, 0));
        assertThat(gauge.rule().exactly(7)).isEqualTo("1,05");
        assertThat(gauge.places()).isEqualTo(1);
        assertThat(gauge.rule().basis()).contains("TT 07/2014/TT-BNV Đ.5");
        assertThat(gauge.rule().verified()).isFalse();
    }

    @Test
    void ofTwoUnitsThatSubmitForTheLastPlaceAtOnceOneGetsIt() throws Exception {
        var town = townWithPlaces(2, 1);
        var call = towns.call(town.department(), "CSTDCS");
        var one = towns.prepared(call, town.head(1), 1);
        var other = towns.prepared(call, town.head(2), 1);

        var answers = together(() -> submit(one, town.head(1)), () -> submit(other, town.head(2)));

        assertThat(answers).containsOnlyOnce("submitted").containsAnyOf("quota.taken", "quota.submit.over");
        assertThat(gauge(one).holdings()).isEqualTo(new Gauge.Holdings("", 1, 0, 0));
    }

    @Test
    void aListAboveTheQuotaIsNotSubmittedAndEachRowWithoutPlaceIsNamed() {
        var town = townWithPlaces(2, 3);
        var call = towns.call(town.department(), "CSTDCS");
        towns.submitted(call, town.head(2), 1);
        var list = towns.prepared(call, town.head(1), 4);
        var rows = towns.ids(list);

        assertThatThrownBy(() -> proposals.submit(list, town.head(1)))
                .is(refusing("quota.submit.over"))
                .is(refusing("row-" + rows.get(2) + " quota.submit.row"))
                .is(refusing("row-" + rows.get(3) + " quota.submit.row"))
                .isNot(refusing("row-" + rows.get(1) + " quota.submit.row"));
        assertThat(gauge(list).used()).isEqualTo(1);
    }

    @Test
    void refusalAndWithdrawalGiveTheirPlacesBack() {
        var town = townWithPlaces(2, 3);
        var call = towns.call(town.department(), "CSTDCS");
        var refused = towns.submitted(call, town.head(1), 1);
        var kept = towns.submitted(call, town.head(2), 2);
        assertThat(gauge(kept).free()).isZero();

        proposals.refuse(refused, "Sai nơi nhận", town.officer());
        assertThat(gauge(kept).used()).isEqualTo(2);
        withdrawals.withdraw(kept, towns.ids(kept).get(0), "Trùng thành tích", town.head(2));
        assertThat(gauge(kept).used()).isEqualTo(1);
        withdrawals.withdraw(kept, "Lập lại", town.head(2));

        assertThat(gauge(kept).used()).isZero();
        assertThat(told(kept)).contains(Happening.PLACE_RESERVED, Happening.PLACE_RELEASED);
    }

    @Test
    void aListWaitsForTheDirectorsYesAndHisPlacesAreNotOfTheQuota() {
        var town = townWithPlaces(2, 1);
        var call = towns.call(town.department(), "CSTDCS");
        var list = towns.prepared(call, town.head(1), 2);
        assertThatThrownBy(() -> overdrafts.ask(list, " ", town.head(1)))
                .is(refusing("overdraft-reason quota.overdraft.noReason"));
        assertThatThrownBy(() -> overdrafts.ask(list, WHY, town.head(2))).is(refusing("nomination.onlyHead"));
        overdrafts.ask(list, WHY, town.head(1));
        assertThatThrownBy(() -> overdrafts.ask(list, WHY, town.head(1))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> proposals.submit(list, town.head(1))).is(refusing("quota.submit.waits"));
        var request = requests.waiting(town.department()).get(0);
        assertThat(request.names()).isEqualTo("Người 02");
        assertThat(request.reason()).isEqualTo(WHY);

        overdrafts.decide(request.id(), "YES", "", town.director());
        proposals.submit(list, town.head(1));

        assertThat(gauge(list).holdings()).isEqualTo(new Gauge.Holdings("", 1, 0, 1));
        assertThat(gauge(list).places()).isEqualTo(1);
        assertThat(told(list))
                .contains(Happening.OVERDRAFT_ASKED, Happening.OVERDRAFT_GRANTED, Happening.PLACE_OVERDRAWN);
        var late = towns.prepared(call, town.head(2), 1);
        assertThatThrownBy(() -> proposals.submit(late, town.head(2))).is(refusing("quota.submit.over"));
    }

    @Test
    void theDirectorsNoNeedsAReasonAndKeepsTheListBack() {
        var town = townWithPlaces(1, 1);
        var stranger = towns.town(1).director();
        var list = towns.prepared(towns.call(town.department(), "CSTDCS"), town.head(1), 2);
        overdrafts.ask(list, WHY, town.head(1));
        var id = requests.waiting(town.department()).get(0).id();

        assertThatThrownBy(() -> overdrafts.decide(id, "YES", "", stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overdrafts.decide(id, "YES", "", town.officer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overdrafts.decide(id, "", "", town.director()))
                .is(refusing("word-" + id + " quota.overdraft.noWord"));
        assertThatThrownBy(() -> overdrafts.decide(id, "NO", "", town.director()))
                .is(refusing("answer-" + id + " quota.overdraft.noReason"));
        overdrafts.decide(id, "NO", "Năm nay giữ đúng tỷ lệ", town.director());

        assertThatThrownBy(() -> overdrafts.decide(id, "YES", "", town.director()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> proposals.submit(list, town.head(1))).is(refusing("quota.submit.over"));
        assertThat(proposals.find(list).status()).isEqualTo(ProposalStatus.PREPARED);
    }

    @Test
    void theUnitHearsTheDirectorsAnswerByMail() {
        var town = townWithPlaces(1, 1);
        var head = town.head(1);
        var list = towns.prepared(towns.call(town.department(), "CSTDCS"), head, 2);
        overdrafts.ask(list, WHY, head);
        sql.sql("update identity.account set email = user_name || '@mau.example' where user_name = ?")
                .param(head.userName())
                .update();
        post.open();
        try {
            overdrafts.decide(requests.waiting(town.department()).get(0).id(), "NO", "Giữ tỷ lệ", town.director());
            post.deliver();

            assertThat(post.told(head.userName()))
                    .singleElement()
                    .asString()
                    .startsWith("Giám đốc Sở không đồng ý số suất vượt chỉ tiêu");
        } finally {
            post.close();
        }
    }

    @Test
    void theCouncilConfirmsThePlacesOfThoseItPassesAndGivesBackTheOthers() {
        var town = townWithPlaces(1, 3);
        var list = towns.submitted(towns.call(town.department(), "CSTDCS"), town.head(1), 3);

        towns.voted(list, town.officer(), 2);

        assertThat(gauge(list).holdings()).isEqualTo(new Gauge.Holdings("", 0, 2, 0));
        assertThat(told(list)).contains(Happening.PLACE_CONFIRMED);
    }

    @Test
    void theSecondCountOverThoseTheCouncilPassedHoldsBackTheSignatureUntilTheDirectorsYes() {
        var town = towns.town(1);
        var base = towns.submitted(towns.call(town.department(), "LDTT"), town.head(1), 14);
        var call = towns.call(town.department(), "CSTDCS");
        var list = towns.submitted(call, town.head(1), 2);
        towns.voted(list, town.officer(), 2);
        var honoured = towns.ids(list);
        assertThatThrownBy(() -> requireWithin(honoured)).is(refusing("quota.sign.awaited"));

        towns.voted(base, town.officer(), 7);
        assertThat(gauge(list).excess()).isEqualTo(1);
        assertThatThrownBy(() -> requireWithin(honoured)).is(refusing("quota.sign.excess"));
        requireWithin(honoured.subList(0, 1));
        overdrafts.askForPassed(call, "", WHY, town.secretary());
        var request = requests.waiting(town.department()).get(0);
        assertThat(request.count()).isEqualTo(1);
        overdrafts.decide(request.id(), "YES", "Xứng đáng", town.director());

        requireWithin(honoured);
        assertThat(gauge(list).holdings()).isEqualTo(new Gauge.Holdings("", 0, 1, 1));
        assertThat(gauge(list).excess()).isZero();
    }

    @Test
    void aDepartmentsOwnRuleMayGiveEachUnitPlacesOfItsOwn() {
        var town = towns.town(2);
        towns.rule(town.department(), "CSTDCS", 15, "HALF_UP", true, "UNIT");
        var base = towns.call(town.department(), "LDTT");
        towns.submitted(base, town.head(1), 10);
        towns.submitted(base, town.head(2), 1);
        var call = towns.call(town.department(), "CSTDCS");

        var large = towns.submitted(call, town.head(1), 2);
        var small = towns.submitted(call, town.head(2), 1);

        assertThat(gauge(large).places()).isEqualTo(2);
        assertThat(gauge(small).places()).isEqualTo(1);
        assertThat(gauges.ofCall(towns.calls().find(call)))
                .extracting(Gauge::unitName)
                .containsExactly("Phòng mẫu 01", "Phòng mẫu 02");
    }

    @Test
    void aPersonWhomTwoUnitsProposeCountsOnce() {
        var town = towns.town(2);
        var base = towns.call(town.department(), "LDTT");
        var one = towns.drafted(base, town.head(1), 3);
        var other = towns.drafted(base, town.head(2), 3);
        isPerson(
                "Người chuyển công tác", towns.ids(one).get(0), towns.ids(other).get(0));
        List.of(one, other).forEach(list -> proposals.prepared(list, list == one ? town.head(1) : town.head(2)));
        proposals.submit(one, town.head(1));
        proposals.submit(other, town.head(2));

        var list = towns.prepared(towns.call(town.department(), "CSTDCS"), town.head(1), 1);

        assertThat(gauge(list).base().standing()).isEqualTo(5);
    }

    /** Staff of radio stations and telecom firms are honoured with the department's people, and are none of them. */
    @Test
    void whoWorksForAnotherBodyIsNotCounted() {
        var town = towns.town(1);
        var base = towns.drafted(towns.call(town.department(), "LDTT"), town.head(1), 3);
        var outsider = isPerson("Người của Đài Truyền thanh", towns.ids(base).get(0));
        proposals.prepared(base, town.head(1));
        proposals.submit(base, town.head(1));
        var list = towns.prepared(towns.call(town.department(), "CSTDCS"), town.head(1), 1);
        assertThat(gauge(list).base().standing()).isEqualTo(3);

        sql.sql("insert into organisation.post (person_id, title, body) values (?, 'Phóng viên', 'Đài Truyền thanh')")
                .param(outsider)
                .update();

        assertThat(gauge(list).base().standing()).isEqualTo(2);
    }

    /** Makes a person of the department and says that these rows are about them. */
    private long isPerson(String name, Long... nominations) {
        return sql.sql("""
                        with someone as (
                            insert into organisation.person (department, full_name)
                            select department, :name from nomination.nomination where id = any(:ids) limit 1 returning id)
                        update nomination.nomination set person_id = (select id from someone) where id = any(:ids)
                        returning person_id
                        """)
                .param("name", name)
                .param("ids", nominations)
                .query(Long.class)
                .list()
                .get(0);
    }

    @Test
    void awardsWithoutARuleHaveNoQuota() {
        var town = towns.town(1);
        var list = towns.submitted(towns.call(town.department(), "LDTT"), town.head(1), 1);

        assertThat(gauges.ofList(list)).isNull();
    }

    @Test
    void theLedgerIsOnlyAddedToAndTheDatabaseRefusesABalanceAboveItsPlaces() {
        var town = townWithPlaces(1, 1);
        var call = towns.call(town.department(), "CSTDCS");
        towns.submitted(call, town.head(1), 1);

        assertThatThrownBy(() -> sql.sql("delete from nomination.quota_entry where call_id = ?")
                        .param(call)
                        .update())
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> sql.sql("update nomination.quota_balance set used = used + 1 where call_id = ?")
                        .param(call)
                        .update())
                .hasMessageContaining("quota_is_never_exceeded");
        assertThatThrownBy(() -> sql.sql("update nomination.quota_balance set used = -1 where call_id = ?")
                        .param(call)
                        .update())
                .hasMessageContaining("quota_is_never_negative");
    }

    @Test
    void theGaugeReadsThreeUnitsInAsManyStatementsAsOne() {
        var one = statements(1);

        assertThat(statements(3)).isEqualTo(one);
    }

    private int statements(int units) {
        var town = towns.town(units);
        towns.rule(town.department(), "CSTDCS", 100, "FLOOR", false, "UNIT");
        var base = towns.call(town.department(), "LDTT");
        var call = towns.call(town.department(), "CSTDCS");
        town.heads().forEach(head -> {
            towns.submitted(base, head, 1);
            towns.submitted(call, head, 1);
        });
        var shown = towns.calls().find(call);
        return StatementCount.of(() -> {
            gauges.ofCall(shown);
            gauges.unitsOf(shown);
        });
    }

    /** A department of which a base is submitted that gives so many places for CSTĐCS by its own rule of one half. */
    private Town townWithPlaces(int units, int places) {
        var town = towns.town(units);
        towns.rule(town.department(), "CSTDCS", 50, "FLOOR", false, "DEPARTMENT");
        towns.submitted(towns.call(town.department(), "LDTT"), town.head(1), 2 * places);
        return town;
    }

    private Gauge gauge(long proposal) {
        return Objects.requireNonNull(gauges.ofList(proposal)).gauge();
    }

    private List<Happening> told(long proposal) {
        return timeline.ofProposal(proposal, true).stream()
                .map(TimelineLine::kind)
                .toList();
    }

    private void requireWithin(List<Long> nominations) {
        transactions.executeWithoutResult(status -> places.requireWithin(nominations));
    }

    private String submit(long proposal, Actor head) {
        try {
            proposals.submit(proposal, head);
            return "submitted";
        } catch (Refusal lost) {
            return lost.reasons().get(0).text();
        }
    }

    /** Both begin at the same moment. */
    private static List<String> together(Callable<String> one, Callable<String> two) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<Future<String>>();
            for (var each : List.of(one, two)) {
                answers.add(threads.submit(() -> {
                    start.await(20, TimeUnit.SECONDS);
                    return each.call();
                }));
            }
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdown();
        }
    }
}
