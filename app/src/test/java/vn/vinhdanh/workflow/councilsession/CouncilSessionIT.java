package vn.vinhdanh.workflow.councilsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vinhdanh.workflow.councilsession.CouncilSessionProcess.CAST_BALLOT;
import static vn.vinhdanh.workflow.councilsession.CouncilSessionProcess.CLOSE_VOTING;
import static vn.vinhdanh.workflow.councilsession.CouncilSessionProcess.DRAFT_DECISION;
import static vn.vinhdanh.workflow.councilsession.CouncilSessionProcess.OPEN_SESSION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.ballot.BoxCount;
import vn.vinhdanh.ballot.Boxes;
import vn.vinhdanh.ballot.Choice;
import vn.vinhdanh.ballot.RollEntry;
import vn.vinhdanh.ballot.Rolls;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.council.CouncilFixtures.Council;
import vn.vinhdanh.council.SessionStatus;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.engine.EngineFailures;

/** The ways a council session can go; the domain is looked at first, the token second. */
@IntegrationTest
class CouncilSessionIT {

    @Autowired
    CouncilFixtures fixtures;

    @Autowired
    Sessions sessions;

    @Autowired
    Rolls rolls;

    @Autowired
    Boxes boxes;

    @Autowired
    SessionRun run;

    @Autowired
    BusinessCalendar calendar;

    @Test
    void plannedSessionWaitsForItsSecretary() {
        var council = fixtures.council(7);
        var session = fixtures.planned(council, 1, 1);

        var task = run.only(session, OPEN_SESSION);
        assertThat(run.candidates(task)).containsExactly(council.department() + ".council.secretary");
        assertThat(task.getTenantId()).isEqualTo(council.department());
    }

    @Test
    void sessionWithoutAMeetingDayStaysPlanned() {
        var council = fixtures.council(7);
        var session = fixtures.planned(council, 1, 1);

        for (var day : List.of("", "mai", "1999-01-01", "2999-01-01")) {
            var task = run.only(session, OPEN_SESSION);
            assertThatThrownBy(() -> run.complete(task, council.secretary(), Map.of("meetingDate", day)))
                    .satisfies(failure -> assertThat(reasons(failure))
                            .extracting(Reason::place)
                            .containsExactly("meetingDate"));
        }
        assertThat(sessions.find(session).status()).isEqualTo(SessionStatus.PLANNED);
        assertThat(run.openSteps(session)).containsExactly(OPEN_SESSION);
    }

    @Test
    void sessionGoesFromItsPlanToTheResolution() {
        var council = fixtures.council(7);
        var session = opened(council);
        assertThat(run.openSteps(session))
                .containsOnly(CAST_BALLOT, CLOSE_VOTING)
                .hasSize(8);

        council.members().forEach(member -> {
            fixtures.vote(session, member, Choice.AGREE);
            run.complete(run.ballot(session, member), member);
        });
        run.runJobsBehind(session, CAST_BALLOT);
        assertThat(run.openSteps(session)).containsExactly(CLOSE_VOTING);
        run.complete(run.only(session, CLOSE_VOTING), council.secretary());

        assertThat(sessions.passedItems(session)).hasSize(2);
        run.runJobsBehind(session, CLOSE_VOTING);
        assertThat(run.waitingJobs(session)).containsExactly(DRAFT_DECISION);
    }

    @Test
    void stepIsNotDoneBeforeTheBallotIsInTheBox() {
        var council = fixtures.council(7);
        var session = opened(council);
        var member = council.members().get(3);

        assertThatThrownBy(() -> run.complete(run.ballot(session, member), member))
                .satisfies(failure -> assertThat(reasons(failure))
                        .extracting(Reason::text)
                        .containsExactly("council.ballot.notCast"));

        assertThat(run.ballot(session, member)).isNotNull();
    }

    @Test
    void sevenMembersFinishAtTheSameMomentAndNobodyReadsOfAConflict() throws Exception {
        var council = fixtures.council(7);
        var session = opened(council);

        var failures = SessionRun.together(council.members().stream()
                .map(member -> (Runnable) () -> {
                    fixtures.vote(session, member, Choice.AGREE);
                    run.complete(run.ballot(session, member), member);
                })
                .toList());

        assertThat(failures).isEmpty();
        assertThat(rolls.of(session)).allMatch(RollEntry::voted);
        assertThat(run.openSteps(session)).containsExactly(CLOSE_VOTING);
        run.runJobsBehind(session, CAST_BALLOT);
        run.complete(run.only(session, CLOSE_VOTING), council.secretary());
        assertThat(boxes.counts(session).values())
                .extracting(BoxCount::agree, BoxCount::disagree)
                .containsOnly(tuple(7, 0));
    }

    @Test
    void closingInTheMiddleOfTheBurstCountsWhatIsInTheBoxesAndTheOthersReadWhy() throws Exception {
        for (var round = 0; round < 8; round++) {
            var council = fixtures.council(7);
            var session = opened(council);
            fixtures.votes(council, session, 5, 0);
            var works = new ArrayList<Runnable>();
            council.members().forEach(member -> works.add(() -> voteAndFinish(session, member)));
            works.add(() -> run.complete(run.only(session, CLOSE_VOTING), council.secretary()));
            Collections.rotate(works, round);

            var failures = SessionRun.together(works);

            assertThat(failures)
                    .allMatch(failure -> EngineFailures.refusalIn(failure).isPresent());
            closeIfStillOpen(council, session);
            var voted =
                    (int) rolls.of(session).stream().filter(RollEntry::voted).count();
            assertThat(boxes.counts(session).values()).allMatch(count -> count.ballots() == voted);
            run.runJobsBehind(session, CLOSE_VOTING);
            assertThat(run.openSteps(session)).isEmpty();
            assertThat(run.waitingJobs(session)).containsExactly(DRAFT_DECISION);
        }
    }

    @Test
    void fourOfSevenCannotCloseAndTheirBallotsStayUnread() {
        var council = fixtures.council(7);
        var session = opened(council);
        fixtures.votes(council, session, 4, 0);

        assertThatThrownBy(() -> run.complete(run.only(session, CLOSE_VOTING), council.secretary()))
                .satisfies(failure ->
                        assertThat(reasons(failure)).containsExactly(Reason.of("council.close.noQuorum", 4, 7, 5L)));

        assertThatThrownBy(() -> boxes.counts(session)).hasMessage("ballot.count.stillOpen");
        assertThat(run.openSteps(session)).contains(CLOSE_VOTING, CAST_BALLOT);
    }

    private long opened(Council council) {
        var session = fixtures.planned(council, 1, 1);
        run.complete(
                run.only(session, OPEN_SESSION),
                council.secretary(),
                Map.of("meetingDate", calendar.today().toString()));
        return session;
    }

    private void voteAndFinish(long session, String member) {
        if (!rolls.hasVoted(session, member)) {
            fixtures.vote(session, member, Choice.DISAGREE);
        }
        var task = run.ballot(session, member);
        if (task != null) {
            run.complete(task, member);
        }
    }

    private void closeIfStillOpen(Council council, long session) {
        if (!sessions.find(session).isClosed()) {
            run.complete(run.only(session, CLOSE_VOTING), council.secretary());
        }
    }

    private static List<Reason> reasons(Throwable failure) {
        return EngineFailures.refusalIn(failure).orElseThrow().reasons();
    }
}
