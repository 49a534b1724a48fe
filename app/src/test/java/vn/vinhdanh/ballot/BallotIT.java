package vn.vinhdanh.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

@IntegrationTest
class BallotIT {

    private static final AtomicLong SESSIONS = new AtomicLong(8_000_000);
    private static final List<String> MEMBERS =
            IntStream.rangeClosed(1, 7).mapToObj(i -> "ballot.member-" + i).toList();
    private static final long ITEM = 11;
    private static final long OTHER_ITEM = 12;

    @Autowired
    Rolls rolls;

    @Autowired
    Boxes boxes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private long session;

    @BeforeEach
    void openVote() {
        session = SESSIONS.incrementAndGet();
        inTransaction(() -> {
            boxes.open(session, List.of(OTHER_ITEM, ITEM));
            rolls.freeze(session, MEMBERS);
        });
    }

    @Test
    void everyCastingTicksTheRollOnceAndAddsOneBallotToEveryBox() {
        for (var member : MEMBERS) {
            boxes.cast(session, member, ballot(Choice.AGREE, Choice.DISAGREE), Set.of());

            assertThat(rolls.hasVoted(session, member)).isTrue();
            assertThat(ballotsInEveryBox()).containsOnly(ticks());
        }

        assertThat(closeAndCount()).containsOnly(new BoxCount(ITEM, 7, 0), new BoxCount(OTHER_ITEM, 0, 7));
    }

    @Test
    void secondBallotOfAMemberIsRefusedAndCountsNothing() {
        boxes.cast(session, MEMBERS.get(0), ballot(Choice.AGREE, Choice.AGREE), Set.of());

        assertThatThrownBy(
                        () -> boxes.cast(session, MEMBERS.get(0), ballot(Choice.DISAGREE, Choice.DISAGREE), Set.of()))
                .isInstanceOf(Conflict.class)
                .hasMessage("ballot.cast.already");

        assertThat(ballotsInEveryBox()).containsOnly(1);
        assertThat(closeAndCount()).containsOnly(new BoxCount(ITEM, 1, 0), new BoxCount(OTHER_ITEM, 1, 0));
    }

    @Test
    void ballotWithAGapIsRefusedAtTheGap() {
        assertThatThrownBy(() -> boxes.cast(session, MEMBERS.get(0), Map.of(ITEM, Choice.AGREE), Set.of()))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::reasons)
                .isEqualTo(List.of(Reason.at("row-" + OTHER_ITEM, "ballot.cast.missing")));

        assertThat(rolls.hasVoted(session, MEMBERS.get(0))).isFalse();
        assertThat(ballotsInEveryBox()).containsOnly(0);
    }

    @Test
    void ballotOnAnItemOfAnotherSessionIsRefused() {
        assertThatThrownBy(() -> boxes.cast(
                        session,
                        MEMBERS.get(0),
                        Map.of(ITEM, Choice.AGREE, OTHER_ITEM, Choice.AGREE, 13L, Choice.AGREE),
                        Set.of()))
                .hasMessage("ballot.cast.foreignItem");

        assertThat(ballotsInEveryBox()).containsOnly(0);
    }

    @Test
    void aMemberWhoKeepsAwayFromAnItemAddsNothingToItsBoxAndMayNotChooseThere() {
        assertThatThrownBy(() ->
                        boxes.cast(session, MEMBERS.get(0), ballot(Choice.AGREE, Choice.AGREE), Set.of(OTHER_ITEM)))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::reasons)
                .isEqualTo(List.of(Reason.at("row-" + OTHER_ITEM, "ballot.cast.recused")));
        boxes.cast(session, MEMBERS.get(0), Map.of(ITEM, Choice.DISAGREE), Set.of(OTHER_ITEM));
        boxes.cast(session, MEMBERS.get(1), ballot(Choice.AGREE, Choice.AGREE), Set.of());

        assertThat(marks("ballot.roll", "xmin")).hasSize(1).isEqualTo(marks("ballot.box", "xmin"));
        assertThat(closeAndCount()).containsOnly(new BoxCount(ITEM, 1, 1), new BoxCount(OTHER_ITEM, 1, 0));
    }

    @Test
    void onlyMembersOfTheFrozenRollVote() {
        assertThatThrownBy(() -> boxes.cast(session, "ballot.stranger", ballot(Choice.AGREE, Choice.AGREE), Set.of()))
                .hasMessage("ballot.cast.notOnRoll");

        assertThat(ballotsInEveryBox()).containsOnly(0);
    }

    @Test
    void nobodyVotesAfterTheEndAndNobodyCountsBeforeIt() {
        assertThatThrownBy(() -> boxes.counts(session)).hasMessage("ballot.count.stillOpen");

        closeAndCount();

        assertThatThrownBy(() -> boxes.cast(session, MEMBERS.get(0), ballot(Choice.AGREE, Choice.AGREE), Set.of()))
                .isInstanceOf(Conflict.class)
                .hasMessage("ballot.cast.closed");
        assertThat(ballotsInEveryBox()).containsOnly(0);
    }

    @Test
    void sevenMembersWhoPressTwiceAtTheSameMomentCastSevenBallots() throws Exception {
        var castings = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < MEMBERS.size(); i++) {
            var member = MEMBERS.get(i);
            var choice = i % 2 == 0 ? Choice.AGREE : Choice.DISAGREE;
            castings.addAll(Collections.nCopies(2, () -> cast(member, choice)));
        }

        assertThat(together(castings)).isEqualTo(7);
        assertThat(ticks()).isEqualTo(7);
        assertThat(closeAndCount()).containsOnly(new BoxCount(ITEM, 4, 3), new BoxCount(OTHER_ITEM, 4, 3));
    }

    @Test
    void rowsShowNeitherTheOrderNorTheMomentOfASingleBallot() {
        for (var member : List.of(MEMBERS.get(4), MEMBERS.get(0), MEMBERS.get(6))) {
            boxes.cast(session, member, ballot(Choice.AGREE, Choice.DISAGREE), Set.of());

            // every casting writes the whole roll and all boxes anew: all rows carry one and the same transaction, and
            // those of the roll one and the same command, so where they come to lie depends on no member
            assertThat(marks("ballot.roll", "xmin")).hasSize(1).isEqualTo(marks("ballot.box", "xmin"));
            assertThat(marks("ballot.roll", "cmin")).hasSize(1);
        }
        assertThat(columns("roll")).containsExactlyInAnyOrder("session", "member", "voted");
        assertThat(columns("box")).containsExactlyInAnyOrder("session", "item", "agree", "disagree");
        assertThat(columns("poll")).containsExactlyInAnyOrder("session", "open");
    }

    private static Map<Long, Choice> ballot(Choice item, Choice otherItem) {
        return Map.of(ITEM, item, OTHER_ITEM, otherItem);
    }

    private boolean cast(String member, Choice choice) {
        try {
            boxes.cast(session, member, ballot(choice, choice), Set.of());
            return true;
        } catch (Conflict second) {
            return false;
        }
    }

    private static int together(List<Callable<Boolean>> castings) throws Exception {
        var threads = Executors.newFixedThreadPool(castings.size());
        try {
            var cast = new AtomicInteger();
            for (var casting : threads.invokeAll(castings)) {
                cast.addAndGet(casting.get() ? 1 : 0);
            }
            return cast.get();
        } finally {
            threads.shutdown();
        }
    }

    private List<BoxCount> closeAndCount() {
        inTransaction(() -> boxes.close(session));
        return List.copyOf(boxes.counts(session).values());
    }

    private int ticks() {
        return (int) rolls.of(session).stream().filter(RollEntry::voted).count();
    }

    private List<Integer> ballotsInEveryBox() {
        return jdbc.sql("select agree + disagree from ballot.box where session = :session")
                .param("session", session)
                .query(Integer.class)
                .list();
    }

    private List<String> marks(String table, String mark) {
        return jdbc.sql("select distinct %s::text from %s where session = :session".formatted(mark, table))
                .param("session", session)
                .query(String.class)
                .list();
    }

    private List<String> columns(String table) {
        return jdbc.sql("select column_name from information_schema.columns"
                        + " where table_schema = 'ballot' and table_name = :table")
                .param("table", table)
                .query(String.class)
                .list();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> work.run());
    }
}
