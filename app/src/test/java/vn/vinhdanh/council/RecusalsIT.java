package vn.vinhdanh.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.ballot.Choice;
import vn.vinhdanh.ballot.Rolls;
import vn.vinhdanh.council.CouncilFixtures.Council;
import vn.vinhdanh.nomination.Involvement;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** A member who is the nominee of an item, or heads the nominee's unit, keeps away from that item. */
@IntegrationTest
class RecusalsIT {

    @Autowired
    CouncilFixtures fixtures;

    @Autowired
    Sessions sessions;

    @Autowired
    Recusals recusals;

    @Autowired
    Rolls rolls;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nomineeAndSuperiorAreFrozenWhenTheVoteOpens() {
        var council = fixtures.withSuperior(fixtures.withNominee(fixtures.council(5)));
        var session = fixtures.open(council, 1, 1);
        var nominee = council.members().get(5);
        var head = council.members().get(6);

        assertThat(recusals.frozen(session))
                .containsExactlyInAnyOrder(
                        new Recusal(collective(session), head, Involvement.SUPERIOR),
                        new Recusal(individual(session), head, Involvement.SUPERIOR),
                        new Recusal(individual(session), nominee, Involvement.NOMINEE));
        jdbc.sql("delete from camunda.act_id_membership where user_id_ = ?")
                .param(head)
                .update();
        assertThat(recusals.frozenOf(session, head)).hasSize(2);
        assertThat(recusals.frozenOf(session, council.members().get(0))).isEmpty();
    }

    @Test
    void aBallotFillsTheItemsOnWhichTheMemberHasAVoteAndNoOthers() {
        var council = fixtures.withNominee(fixtures.council(5));
        var session = fixtures.open(council, 1, 1);
        var nominee = fixtures.actor(council.members().get(5));
        var collective = collective(session);
        var own = individual(session);

        refused(
                Reason.at("row-" + own, "ballot.cast.recused"),
                () -> sessions.cast(session, fixtures.same(session, Choice.AGREE), nominee));
        refused(Reason.at("row-" + collective, "ballot.cast.missing"), () -> sessions.cast(session, Map.of(), nominee));
        refused(
                Reason.at("row-" + own, "ballot.cast.missing"),
                () -> sessions.cast(session, Map.of(collective, Choice.AGREE), fixtures.actor(council.secretary())));
        sessions.cast(session, Map.of(collective, Choice.AGREE), nominee);

        assertThat(rolls.hasVoted(session, nominee.userName())).isTrue();
    }

    @Test
    void anItemIsCountedOverThoseWhoHaveAVoteOnIt() {
        // five of seven have a vote on the individual: four are two thirds of five, not of seven
        assertThat(agreementsOnTheIndividual(4)).isEqualTo(new Result(4, 1, true));
        assertThat(agreementsOnTheIndividual(3)).isEqualTo(new Result(3, 2, false));
    }

    @Test
    void absenteesWhoHaveNoVoteOnAnItemDoNotCountAgainstIt() {
        var council = fixtures.withSuperior(fixtures.withNominee(fixtures.council(5)));
        var session = fixtures.open(council, 0, 1);
        fixtures.votes(council, session, 4, 0);
        sessions.cast(session, Map.of(), fixtures.actor(council.members().get(5)));

        close(council, session);

        // four of five, though seven are on the roll
        assertThat(sessions.passedItems(session)).containsExactly(individual(session));
    }

    @Test
    void theQuorumStaysOverTheWholeRoll() {
        var council = fixtures.withSuperior(fixtures.withNominee(fixtures.council(5)));
        var session = fixtures.open(council, 0, 1);
        fixtures.votes(council, session, 4, 0);

        refused(Reason.of("council.close.noQuorum", 4, 7, 5L), () -> close(council, session));
    }

    @Test
    void whatVotersAloneDecideIsCountedOverTheVotersOfTheItem() {
        var council = fixtures.withSuperior(fixtures.withNominee(fixtures.council(5)));
        jdbc.sql("""
                        insert into catalogue.vote_rule (award_code, regime, department, quorum, threshold, counted_over,
                            valid_from, basis, verified)
                        select award_code, regime, ?, '1/2', '2/3', 'VOTERS', valid_from, 'Quy chế mẫu', false
                          from catalogue.vote_rule where department is null and award_code = 'GK_SO'
                        """).param(council.department()).update();
        var session = fixtures.open(council, 0, 1);
        fixtures.votes(council, session, 2, 1);
        sessions.cast(session, Map.of(), fixtures.actor(council.members().get(5)));

        close(council, session);

        // two of the three voters of the item, though four have cast a ballot
        assertThat(sessions.passedItems(session)).hasSize(1);
    }

    @Test
    void anItemOnWhichFewerThanThreeMayVoteIsNotOpened() {
        var council = fixtures.withNominee(fixtures.council(2));
        var session = fixtures.planned(council, 0, 1);
        refused(
                Reason.at("row-" + individual(session), "council.open.tooFewVoters", "Cá nhân mẫu 01", 2L, 3),
                () -> open(council, session));

        var enough = fixtures.withNominee(fixtures.council(3));
        var opened = fixtures.planned(enough, 0, 1);
        open(enough, opened);

        assertThat(sessions.find(session).status()).isEqualTo(SessionStatus.PLANNED);
        assertThat(sessions.find(opened).status()).isEqualTo(SessionStatus.OPEN);
    }

    @Test
    void anItemOnWhichNobodyMayVoteIsNotOpened() {
        var council = fixtures.councilOfSuperiors(3);
        var session = fixtures.planned(council, 1, 0);

        refused(
                Reason.at("row-" + collective(session), "council.open.nobodyVotes", "Tập thể mẫu 01"),
                () -> open(council, session));
    }

    @Test
    void theVoteGoesOnWhileACountWouldBeOneBallot() {
        var council = fixtures.withSuperior(fixtures.withSuperior(fixtures.withSuperior(fixtures.council(3))));
        var session = fixtures.open(council, 0, 1);
        council.members().subList(3, 6).forEach(head -> sessions.cast(session, Map.of(), fixtures.actor(head)));
        fixtures.vote(session, council.members().get(0), Choice.AGREE);

        refused(
                Reason.of("council.close.singleBallot", "Cá nhân mẫu 01", "Người mẫu uyvien02, Người mẫu uyvien03"),
                () -> close(council, session));
        fixtures.vote(session, council.members().get(1), Choice.AGREE);
        close(council, session);

        assertThat(sessions.passedItems(session)).hasSize(1);
    }

    @Test
    void aRecusalNamesAMemberAndAnItemAndNeverAChoice() {
        assertThat(jdbc.sql("select column_name from information_schema.columns"
                                + " where table_schema = 'council' and table_name = 'recusal'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("session", "nomination", "member", "cause");
    }

    private record Result(int agree, int disagree, boolean passed) {}

    private Result agreementsOnTheIndividual(int agreeing) {
        var council = fixtures.withSuperior(fixtures.withNominee(fixtures.council(5)));
        var session = fixtures.open(council, 1, 1);
        for (var seat = 0; seat < 5; seat++) {
            var choices = new HashMap<>(fixtures.same(session, Choice.AGREE));
            choices.put(individual(session), seat < agreeing ? Choice.AGREE : Choice.DISAGREE);
            sessions.cast(session, choices, fixtures.actor(council.members().get(seat)));
        }
        close(council, session);
        var item = sessions.results(session).get(1);
        return new Result(
                Objects.requireNonNull(item.agree()),
                Objects.requireNonNull(item.disagree()),
                Boolean.TRUE.equals(item.passed()));
    }

    private void open(Council council, long session) {
        sessions.open(session, calendar.today(), fixtures.actor(council.secretary()));
    }

    private void close(Council council, long session) {
        sessions.close(session, fixtures.actor(council.secretary()));
    }

    private long collective(long session) {
        return item(session, true);
    }

    private long individual(long session) {
        return item(session, false);
    }

    private long item(long session, boolean collective) {
        return sessions.results(session).stream()
                .filter(item -> item.isCollective() == collective)
                .findFirst()
                .orElseThrow()
                .nomination();
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                .isEqualTo(List.of(reason)));
    }
}
