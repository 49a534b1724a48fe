package vn.vinhdanh.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.ballot.Choice;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

@IntegrationTest
class SessionsIT {

    @Autowired
    CouncilFixtures fixtures;

    @Autowired
    Sessions sessions;

    @Autowired
    Nominations nominations;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    @Test
    void fiveOfSevenPassAnItemAndFourDoNot() {
        var council = fixtures.council(7);
        var session = fixtures.open(council, 1, 1);
        var items = items(session);
        for (var seat = 0; seat < 7; seat++) {
            sessions.cast(
                    session,
                    Map.of(items.get(0), agreesIf(seat < 5), items.get(1), agreesIf(seat < 4)),
                    fixtures.actor(council.members().get(seat)));
        }

        close(council, session);

        assertThat(sessions.passedItems(session)).containsExactly(items.get(0));
        assertThat(status(items.get(0))).isEqualTo(NominationStatus.PASSED);
        assertThat(status(items.get(1))).isEqualTo(NominationStatus.NOT_PASSED);
        assertThat(sessions.results(session)).extracting(AgendaItem::agree).containsExactly(5, 4);
        assertThat(sessions.find(session).isClosed()).isTrue();
    }

    @Test
    void fourOfSevenBallotsAreNoQuorumAndNothingIsCounted() {
        var council = fixtures.council(7);
        var session = fixtures.open(council, 1, 0);
        fixtures.votes(council, session, 4, 0);

        assertThatThrownBy(() -> close(council, session))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .containsExactly(Reason.of("council.close.noQuorum", 4, 7, 5L)));

        assertThat(sessions.find(session).status()).isEqualTo(SessionStatus.OPEN);
        assertThat(status(items(session).get(0))).isEqualTo(NominationStatus.ENDORSED);
        fixtures.vote(session, council.members().get(4), Choice.AGREE);
        close(council, session);
        assertThat(sessions.passedItems(session)).hasSize(1);
    }

    @Test
    void absentMembersCountAgainstTheShareOfAllMembers() {
        var council = fixtures.council(7);
        var session = fixtures.open(council, 1, 0);
        fixtures.votes(council, session, 4, 1);

        close(council, session);

        assertThat(sessions.passedItems(session)).isEmpty();
    }

    @Test
    void ruleOfTheDepartmentIsStampedAtOpeningAndALaterRuleChangesNothing() {
        var council = fixtures.council(9);
        rule(council, 7, 10, "ALL_MEMBERS");
        var session = fixtures.open(council, 1, 0);
        rule(council, 1, 10, "ALL_MEMBERS");
        fixtures.votes(council, session, 6, 3);

        close(council, session);

        // 70 % of 9 is 6.3: six do not reach it
        assertThat(sessions.find(session).appliedRule().agreementsNeeded(new Turnout(9, 9)))
                .isEqualTo(7);
        assertThat(sessions.passedItems(session)).isEmpty();
    }

    @Test
    void membersWhoJoinAfterOpeningHaveNoVote() {
        var council = fixtures.council(3);
        var session = fixtures.open(council, 1, 0);
        var late = fixtures.account(council, "muon", Set.of(Groups.of(Role.COUNCIL_MEMBER, council.department())));

        assertThat(sessions.members(session)).containsExactlyElementsOf(council.members());
        assertThatThrownBy(() -> fixtures.vote(session, late, Choice.AGREE)).hasMessage("ballot.cast.notOnRoll");
    }

    @Test
    void nobodyVotesBeforeTheOpeningOrAfterTheEnd() {
        var council = fixtures.council(3);
        var session = fixtures.planned(council, 1, 0);
        assertThatThrownBy(() -> fixtures.vote(session, council.members().get(0), Choice.AGREE))
                .isInstanceOf(Refusal.class);

        sessions.open(session, calendar.today(), fixtures.actor(council.secretary()));
        fixtures.votes(council, session, 2, 0);
        close(council, session);

        assertThatThrownBy(() -> fixtures.vote(session, council.members().get(2), Choice.AGREE))
                .isInstanceOf(Conflict.class)
                .hasMessage("ballot.cast.closed");
        assertThatThrownBy(() -> close(council, session)).hasMessage("council.session.already.CLOSED");
    }

    @Test
    void nominationStandsOnOneAgendaUnlessItIsLeftOut() {
        var council = fixtures.council(3);
        var call = fixtures.call(council);
        fixtures.endorsed(council, call, 0, 2);
        var secretary = fixtures.actor(council.secretary());
        var first = sessions.plan(call, secretary);
        refused("council.plan.nothingWaits", () -> sessions.plan(call, secretary));
        var later = items(first).get(1);

        sessions.leaveOut(first, later, true, secretary);
        var second = sessions.plan(call, secretary);

        assertThat(items(second)).containsExactly(later);
        refused("council.agenda.elsewhere", () -> sessions.leaveOut(first, later, false, secretary));
        assertThat(items(first)).hasSize(1).doesNotContain(later);
    }

    @Test
    void emptyAgendaCannotBeOpened() {
        var council = fixtures.council(3);
        var session = fixtures.planned(council, 0, 1);
        var secretary = fixtures.actor(council.secretary());
        sessions.leaveOut(session, items(session).get(0), true, secretary);

        refused("council.open.emptyAgenda", () -> sessions.open(session, calendar.today(), secretary));
    }

    @Test
    void agendaIsFixedOnceTheVoteIsOpen() {
        var council = fixtures.council(3);
        var session = fixtures.open(council, 0, 2);
        var secretary = fixtures.actor(council.secretary());

        refused(
                "council.session.already.OPEN",
                () -> sessions.leaveOut(session, items(session).get(0), true, secretary));
        refused("council.session.already.OPEN", () -> sessions.open(session, calendar.today(), secretary));
    }

    @Test
    void meetingDayIsADayOnWhichTheCouncilCanMeet() {
        var council = fixtures.council(3);
        var session = fixtures.planned(council, 0, 1);
        var secretary = fixtures.actor(council.secretary());

        refused("council.open.beforeReceipt", () -> sessions.open(session, LocalDate.of(1015, 8, 20), secretary));
        refused(
                "council.open.oddDay",
                () -> sessions.open(session, calendar.today().plusYears(1), secretary));
        refused("council.open.noDay", () -> MeetingDate.parse(" "));
        refused("council.open.notADay", () -> MeetingDate.parse("20/08/2015"));
        refused("council.open.notADay", () -> MeetingDate.parse("2015-02-30"));
        assertThat(sessions.find(session).status()).isEqualTo(SessionStatus.PLANNED);
    }

    @Test
    void onlyTheSecretaryOfTheDepartmentLeadsASession() {
        var council = fixtures.council(3);
        var session = fixtures.open(council, 1, 0);
        var stranger = fixtures.actor(fixtures.council(3).secretary());

        refused(
                "council.secretaryOnly",
                () -> sessions.close(session, fixtures.actor(council.members().get(0))));
        assertThatThrownBy(() -> sessions.close(session, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.cast(session, fixtures.same(session, Choice.AGREE), stranger))
                .isInstanceOf(NotFound.class);
    }

    private void rule(CouncilFixtures.Council council, int numerator, int denominator, String countedOver) {
        jdbc.sql("delete from catalogue.vote_rule where department = ?")
                .param(council.department())
                .update();
        jdbc.sql("""
                        insert into catalogue.vote_rule (award_code, regime, department, quorum, threshold, counted_over,
                            valid_from, basis, verified)
                        select award_code, regime, :department, '2/3', :numerator || '/' || :denominator, :countedOver,
                               valid_from, 'Quy chế mẫu', false
                          from catalogue.vote_rule where department is null and award_code = 'GK_SO'
                        """)
                .param("department", council.department())
                .param("numerator", numerator)
                .param("denominator", denominator)
                .param("countedOver", countedOver)
                .update();
    }

    private void close(CouncilFixtures.Council council, long session) {
        sessions.close(session, fixtures.actor(council.secretary()));
    }

    private List<Long> items(long session) {
        return sessions.results(session).stream().map(AgendaItem::nomination).toList();
    }

    private NominationStatus status(long nomination) {
        return nominations.find(nomination).status();
    }

    private static Choice agreesIf(boolean agrees) {
        return agrees ? Choice.AGREE : Choice.DISAGREE;
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                .extracting(Reason::text)
                .containsExactly(reason));
    }
}
