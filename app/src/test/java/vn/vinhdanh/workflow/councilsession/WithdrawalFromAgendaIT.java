package vn.vinhdanh.workflow.councilsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;
import static vn.vinhdanh.workflow.councilsession.CouncilSessionProcess.OPEN_SESSION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.council.AgendaItem;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.council.CouncilFixtures.Council;
import vn.vinhdanh.council.SessionStatus;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Withdrawals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.engine.EngineFailures;

/** What a unit withdraws leaves the agendas, until the session with it is opened. */
@IntegrationTest
class WithdrawalFromAgendaIT {

    private static final String WHY = "Danh sách còn sai chức vụ";

    @Autowired
    CouncilFixtures fixtures;

    @Autowired
    Sessions sessions;

    @Autowired
    Nominations nominations;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    SessionRun run;

    @Autowired
    BusinessCalendar calendar;

    private Council council;
    private long call;
    private List<Long> rows;
    private long session;
    private Actor head;

    @BeforeEach
    void oneProposalOnAnAgenda() {
        council = fixtures.council(7);
        call = fixtures.call(council);
        rows = fixtures.endorsed(council, call, 1, 1);
        session = sessions.plan(call, fixtures.actor(council.secretary()));
        head = fixtures.actor(
                fixtures.account(council, "truong-rut", Set.of(Groups.head(council.department(), "unit-01"))));
    }

    @Test
    void aWithdrawnNominationLeavesTheAgendaAndTheOthersAreDecidedOn() {
        withdrawals.withdraw(proposal(), rows.get(1), WHY, head);

        assertThat(agenda()).containsExactly(rows.get(0));
        open();
        assertThat(sessions.find(session).status()).isEqualTo(SessionStatus.OPEN);
        assertThat(agenda()).containsExactly(rows.get(0));
    }

    @Test
    void whatWasLeftToALaterSessionIsTakenBackToo() {
        sessions.leaveOut(session, rows.get(1), true, fixtures.actor(council.secretary()));

        withdrawals.withdraw(proposal(), rows.get(1), WHY, head);

        assertThatThrownBy(() -> sessions.leaveOut(session, rows.get(1), false, fixtures.actor(council.secretary())))
                .hasMessage("platform.notFound");
        assertThat(agenda()).containsExactly(rows.get(0));
    }

    @Test
    void onceTheSessionIsOpenedTheUnitReadsWhichOne() {
        open();

        assertThatThrownBy(() -> withdrawals.withdraw(proposal(), WHY, head))
                .is(refusing("nomination.withdraw.opened"))
                .satisfies(failure -> assertThat(
                                EngineFailures.refusalIn(failure).orElseThrow().reasons())
                        .flatExtracting(Reason::values)
                        .containsExactly("Điển hình tiên tiến giai đoạn 2011-2015", "20/08/2015"));
        assertThatThrownBy(() -> withdrawals.withdraw(proposal(), rows.get(0), WHY, head))
                .is(refusing("nomination.withdraw.opened"));
        assertThat(withdrawals.withdrawable(proposal())).satisfies(offer -> {
            assertThat(offer.whole()).isFalse();
            assertThat(offer.rows()).isEmpty();
            assertThat(offer.opened()).isNotNull();
        });
    }

    @Test
    void whatAnOpenedSessionLeftOutMayStillBeTakenBack() {
        sessions.leaveOut(session, rows.get(1), true, fixtures.actor(council.secretary()));
        open();

        assertThatThrownBy(() -> withdrawals.withdraw(proposal(), WHY, head))
                .is(refusing("nomination.withdraw.opened"));
        withdrawals.withdraw(proposal(), rows.get(1), WHY, head);

        assertThat(nominations.find(rows.get(1)).status()).isEqualTo(NominationStatus.WITHDRAWN);
        assertThat(nominations.find(rows.get(0)).status()).isEqualTo(NominationStatus.ENDORSED);
    }

    @Test
    void anAgendaThatUnitsHaveEmptiedIsFilledAgain() {
        withdrawals.withdraw(proposal(), WHY, head);
        assertThat(agenda()).isEmpty();

        var later = fixtures.endorsed(council, call, 1, 0);

        assertThat(sessions.plan(call, fixtures.actor(council.secretary()))).isEqualTo(session);
        assertThat(agenda()).containsExactlyElementsOf(later);
        assertThat(run.openSteps(session)).containsExactly(OPEN_SESSION);
    }

    @Test
    void ofOpeningAndWithdrawingAtOnceOneWinsAndTheOtherReadsWhy() throws Exception {
        for (var round = 0; round < 4; round++) {
            if (round > 0) {
                oneProposalAgain();
            }
            var proposal = proposal();
            var failures = SessionRun.together(List.of(this::open, () -> withdrawals.withdraw(proposal, WHY, head)));

            assertThat(failures).hasSize(1);
            var opened = sessions.find(session).status() == SessionStatus.OPEN;
            assertThat(EngineFailures.refusalIn(failures.get(0)).orElseThrow().reasons())
                    .extracting(Reason::text)
                    .containsExactly(opened ? "nomination.withdraw.opened" : "council.open.emptyAgenda");
            assertThat(rows)
                    .extracting(id -> nominations.find(id).status())
                    .containsOnly(opened ? NominationStatus.ENDORSED : NominationStatus.WITHDRAWN);
            assertThat(agenda()).hasSize(opened ? 2 : 0);
        }
    }

    @Test
    void ofPlanningAndWithdrawingAtOnceNothingWithdrawnStaysOnAnAgenda() throws Exception {
        withdrawals.withdraw(proposal(), WHY, head);
        for (var round = 0; round < 4; round++) {
            rows = fixtures.endorsed(council, call, 1, 1);
            var proposal = proposal();

            var failures = SessionRun.together(List.of(
                    () -> sessions.plan(call, fixtures.actor(council.secretary())),
                    () -> withdrawals.withdraw(proposal, WHY, head)));

            assertThat(failures).allSatisfy(failure -> assertThat(failure).is(refusing("council.plan.nothingWaits")));
            assertThat(agenda()).isEmpty();
            assertThat(rows).extracting(id -> nominations.find(id).status()).containsOnly(NominationStatus.WITHDRAWN);
        }
    }

    private void oneProposalAgain() {
        rows = fixtures.endorsed(council, call, 1, 1);
        session = sessions.plan(call, fixtures.actor(council.secretary()));
    }

    private void open() {
        run.complete(
                run.only(session, OPEN_SESSION),
                council.secretary(),
                Map.of("meetingDate", calendar.today().toString()));
    }

    private long proposal() {
        return nominations.find(rows.get(0)).proposalId();
    }

    private List<Long> agenda() {
        return sessions.results(session).stream().map(AgendaItem::nomination).toList();
    }
}
