package vn.vinhdanh.workflow.awardnomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.Outcome;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.decision.DecisionFixtures;
import vn.vinhdanh.decision.DecisionHands;
import vn.vinhdanh.decision.Decisions;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.engine.WakeUps;
import vn.vinhdanh.review.conduct.Conclusion;
import vn.vinhdanh.review.conduct.ConductCases;
import vn.vinhdanh.review.conduct.Suspicion;
import vn.vinhdanh.workflow.Agreement;
import vn.vinhdanh.workflow.Walker;
import vn.vinhdanh.workflow.unitproposal.ReviewTown;

/** Whoever is being looked into is suspended at every gate, not rejected, and goes on after another check. */
@IntegrationTest
class SuspensionIT {

    @Autowired
    ReviewTown town;

    @Autowired
    DecisionFixtures offices;

    @Autowired
    CouncilFixtures councils;

    @Autowired
    Sessions sessions;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionHands hands;

    @Autowired
    Nominations nominations;

    @Autowired
    ConductCases cases;

    @Autowired
    Walker walker;

    @Autowired
    WakeUps wakeUps;

    @Autowired
    Agreement agreement;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void emptyOutbox() {
        sql.sql("delete from platform.wake_up").update();
    }

    @Test
    void theProcessShowsTheSuspensionUntilItsEndAndChecksAgain() {
        var people = town.build();
        var proposal = town.submitted(people, 1);
        town.receive(people, proposal);
        var row = nominations.ofProposal(proposal).get(0).id();
        walker.runJobs(AwardNominationProcess.KEY, row);

        suspend(row, people.inspector());

        assertThat(agreement.check(people.department())).isEmpty();
        wake();
        assertThat(position(row))
                .containsExactlyInAnyOrder(
                        AwardNominationProcess.APPRAISAL_AWAITED, AwardNominationProcess.CASE_CLOSED_AWAITED);
        assertThat(nominations.eligibility(row).outcome()).isNotEqualTo(Outcome.MET);
        assertThat(agreement.check(people.department())).isEmpty();

        close(row, false, people.inspector());

        assertThat(agreement.check(people.department())).isEmpty();
        wake();
        walker.runJobs(AwardNominationProcess.KEY, row);
        assertThat(position(row)).containsExactly(AwardNominationProcess.APPRAISAL_AWAITED);
        assertThat(nominations.eligibility(row).outcome()).isEqualTo(Outcome.MET);
        assertThat(agreement.check(people.department())).isEmpty();
        assertThat(told(row)).containsSubsequence("CONDUCT_OPENED", "CONDUCT_CLEARED");
    }

    @Test
    void aSecondCaseSuspendsAgainAlsoWhenTheFirstEndReachesTheProcessLate() {
        var people = town.build();
        var proposal = town.submitted(people, 1);
        town.receive(people, proposal);
        var row = nominations.ofProposal(proposal).get(0).id();
        walker.runJobs(AwardNominationProcess.KEY, row);
        suspend(row, people.inspector());
        wake();

        close(row, false, people.inspector());
        suspend(row, people.inspector());
        wake();

        assertThat(position(row)).contains(AwardNominationProcess.CASE_CLOSED_AWAITED);
        close(row, false, people.inspector());
        wake();
        walker.runJobs(AwardNominationProcess.KEY, row);
        assertThat(position(row)).containsExactly(AwardNominationProcess.APPRAISAL_AWAITED);
        assertThat(agreement.check(people.department())).isEmpty();
    }

    @Test
    void oneCaseAtATimeAndOnlyByTheInspectorateOfTheDepartment() {
        var office = offices.office();
        var row = councils.endorsed(office.council(), councils.call(office.council()), 1, 1)
                .get(0);
        var inspector = inspector(office);
        suspend(row, inspector);

        assertThatThrownBy(() -> suspend(row, inspector)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> suspend(row, office.officer()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(reasons(refusal))
                        .containsExactly("review.conduct.onlyInspectorate"));
        assertThatThrownBy(() -> suspend(row, town.build().inspector())).isInstanceOf(NotFound.class);
    }

    @Test
    void theCouncilPlansWithoutTheSuspendedAndTakesThemLater() {
        var office = offices.office();
        var call = councils.call(office.council());
        var rows = councils.endorsed(office.council(), call, 1, 2);
        var secretary = councils.actor(office.council().secretary());
        var inspector = inspector(office);
        suspend(rows.get(1), inspector);

        var first = sessions.plan(call, secretary);

        assertThat(onAgenda(first)).containsExactlyInAnyOrder(rows.get(0), rows.get(2));
        assertThatThrownBy(() -> sessions.plan(call, secretary)).isInstanceOf(Refusal.class);
        close(rows.get(1), false, inspector);
        assertThat(onAgenda(sessions.plan(call, secretary))).containsExactly(rows.get(1));
    }

    @Test
    void openingLeavesOutWhoWasSuspendedSinceThePlanning() {
        var office = offices.office();
        var call = councils.call(office.council());
        var rows = councils.endorsed(office.council(), call, 1, 1);
        var secretary = councils.actor(office.council().secretary());
        var session = sessions.plan(call, secretary);
        suspend(rows.get(1), inspector(office));

        sessions.open(session, calendar.today(), secretary);

        assertThat(onAgenda(session)).containsExactly(rows.get(0));
        assertThat(told(rows.get(1))).contains("LEFT_OUT");
    }

    @Test
    void nobodySignsForTheSuspendedUntilTheCaseEnds() {
        var office = offices.office();
        var session = offices.decided(office, 1, 2);
        var decision = decisions.draftFrom(session).orElseThrow();
        decisions.forward(decision, null, office.officer());
        var row = sql.sql("select nomination_id from decision.line where decision_id = ? order by id desc limit 1")
                .param(decision)
                .query(Long.class)
                .single();
        var inspector = inspector(office);
        suspend(row, inspector);

        assertThatThrownBy(() -> hands.sign(decision, office)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(reasons(refusal)).containsExactly("review.suspended.until");
            assertThat(refusal.reasons().get(0).values())
                    .contains(nominations.find(row).name());
        });

        close(row, false, inspector);
        hands.sign(decision, office);
        decisions.sign(decision, office.director());
        assertThatThrownBy(() -> suspend(row, inspector)).isInstanceOf(Conflict.class);
    }

    private Actor inspector(DecisionFixtures.Office office) {
        return offices.person(office.council(), "thanhtra", Groups.of(Role.INSPECTORATE, office.department()));
    }

    private void suspend(long row, Actor inspector) {
        cases.open(row, new Suspicion("Đơn tố cáo đang xác minh", expectedEnd()), inspector);
    }

    private LocalDate expectedEnd() {
        return calendar.today().plusDays(30);
    }

    private void close(long row, boolean violated, Actor inspector) {
        var open = cases.of(List.of(row)).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.violated() == null)
                .findFirst()
                .orElseThrow();
        cases.close(open.id(), new Conclusion(violated, "Kết luận số 01", open.version()), inspector);
    }

    private void wake() {
        wakeUps.retryAll();
        wakeUps.deliverDue();
    }

    private List<String> position(long row) {
        return walker.position(AwardNominationProcess.KEY, row);
    }

    private List<Long> onAgenda(long session) {
        return sql.sql("select nomination from council.agenda_item where session = ? and not left_out")
                .param(session)
                .query(Long.class)
                .list();
    }

    private List<String> told(long row) {
        return sql.sql("select kind from nomination.happening where nomination_id = ? order by id")
                .param(row)
                .query(String.class)
                .list();
    }

    private static List<String> reasons(Refusal refusal) {
        return refusal.reasons().stream().map(reason -> reason.text()).toList();
    }
}
