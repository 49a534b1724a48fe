package vn.vinhdanh.nomination.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.Places;
import vn.vinhdanh.nomination.Withdrawals;
import vn.vinhdanh.nomination.quota.QuotaTown.Town;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** Whatever eight units do at once, no quota is ever negative, nor exceeded but by what the director has granted. */
@IntegrationTest
class QuotaPropertyIT {

    private static final int UNITS = 8;

    @Autowired
    QuotaTown towns;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Overdrafts overdrafts;

    @Autowired
    OverdraftRows requests;

    @Autowired
    Gauges gauges;

    @Autowired
    Places places;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @ValueSource(longs = {20_150_820, 7, 24})
    void theLedgerHoldsUnderEightSubmittersAtOnce(long seed) throws Exception {
        var random = new Random(seed);
        var town = towns.town(UNITS);
        towns.rule(
                town.department(),
                "CSTDCS",
                10 + random.nextInt(60),
                rounding(random),
                random.nextBoolean(),
                "DEPARTMENT");
        towns.submitted(towns.call(town.department(), "LDTT"), town.head(1), 4 + random.nextInt(12));
        var call = towns.call(town.department(), "CSTDCS");
        var lists = town.heads().stream()
                .map(head -> towns.prepared(call, head, 1 + random.nextInt(3)))
                .toList();
        var threads = Executors.newFixedThreadPool(UNITS);
        try {
            // without the queue that submissions form for their numbers
            together(threads, lists, unit -> reserve(lists.get(unit)));
            assertThat(used(call))
                    .isBetween(
                            0,
                            Objects.requireNonNull(gauges.ofList(lists.get(0)))
                                    .gauge()
                                    .places());
            together(threads, lists, unit -> release(lists.get(unit)));
            assertThat(used(call)).isZero();
            together(
                    threads, lists, unit -> submit(lists.get(unit), town.heads().get(unit)));
            holds(call, lists.get(0), 0);
            var granted = grantSome(random, town, lists);
            var chances = random.ints(UNITS).boxed().toList();
            together(
                    threads,
                    lists,
                    unit -> submitOrTakeBack(
                            chances.get(unit), lists.get(unit), town.heads().get(unit)));
            holds(call, lists.get(0), granted);
            together(threads, lists, unit -> decideOrTakeBack(unit, lists.get(unit), town));
            holds(call, lists.get(0), granted);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The balance, the entries and the lists say the same, and none says too much. */
    private void holds(long call, long list, int granted) {
        var gauge = Objects.requireNonNull(gauges.ofList(list)).gauge();
        var used = used(call);
        var lists = sql.sql(
                        "select count(*) from nomination.nomination join nomination.proposal on proposal.id = proposal_id"
                                + " where call_id = ? and nomination.status in ('SUBMITTED', 'RECEIVED', 'ENDORSED', 'PASSED')")
                .param(call)
                .query(Integer.class)
                .single();
        assertThat(used).isBetween(0, gauge.places());
        assertThat(gauge.used()).isEqualTo(used);
        assertThat(gauge.holdings().overdrawn()).isBetween(0, granted);
        assertThat(lists).isEqualTo(used + gauge.holdings().overdrawn());
    }

    private int used(long call) {
        return sql.sql("select used from nomination.quota_balance where call_id = ?")
                .param(call)
                .query(Integer.class)
                .single();
    }

    private void reserve(long list) {
        transactions.executeWithoutResult(status -> places.reserve(towns.ids(list)));
    }

    private void release(long list) {
        transactions.executeWithoutResult(status -> places.release(towns.ids(list)));
    }

    private int grantSome(Random random, Town town, List<Long> lists) {
        for (var unit = 0; unit < UNITS; unit++) {
            var list = Objects.requireNonNull(gauges.ofList(lists.get(unit)));
            if (list.over() > 0 && random.nextBoolean()) {
                overdrafts.ask(
                        lists.get(unit),
                        "Thành tích đặc biệt xuất sắc",
                        town.heads().get(unit));
            }
        }
        var granted = 0;
        for (var request : requests.waiting(town.department())) {
            overdrafts.decide(request.id(), "YES", "", town.director());
            granted += request.count();
        }
        return granted;
    }

    private void submit(long list, Actor head) {
        towns.proposals().submit(list, head);
    }

    private void submitOrTakeBack(int chance, long list, Actor head) {
        if (chance % 3 == 0) {
            withdrawals.withdraw(list, "Lập lại danh sách", head);
        } else {
            towns.proposals().submit(list, head);
        }
    }

    private void decideOrTakeBack(int unit, long list, Town town) {
        if (unit % 2 == 0) {
            towns.voted(list, town.officer(), 1);
        } else {
            withdrawals.withdraw(list, "Lập lại danh sách", town.heads().get(unit));
        }
    }

    private static String rounding(Random random) {
        return List.of("FLOOR", "HALF_UP", "CEILING").get(random.nextInt(3));
    }

    /** All begin at the same moment; who is refused has done nothing. */
    private static void together(ExecutorService threads, List<Long> lists, Work work) throws Exception {
        var start = new CyclicBarrier(UNITS);
        var tasks = new ArrayList<Callable<Void>>();
        IntStream.range(0, lists.size())
                .forEach(unit -> tasks.add(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    try {
                        work.of(unit);
                    } catch (Refusal refused) {
                        return null;
                    }
                    return null;
                }));
        for (var done : threads.invokeAll(tasks, 60, TimeUnit.SECONDS)) {
            done.get();
        }
    }

    private interface Work {
        void of(int unit);
    }
}
