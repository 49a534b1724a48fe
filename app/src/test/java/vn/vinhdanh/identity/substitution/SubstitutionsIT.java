package vn.vinhdanh.identity.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.identity.substitution.SubstitutionDesk.TODAY;
import static vn.vinhdanh.identity.substitution.SubstitutionDesk.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.engine.ActorsAtTasks;
import vn.vinhdanh.platform.engine.EngineFailures;

/** Who sees which task while somebody is away, and when that begins and ends. */
@IntegrationTest
class SubstitutionsIT {

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    SubstitutionDesk desk;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Accounts accounts;

    @Autowired
    ActorsAtTasks actors;

    private Actor head;
    private Actor deputy;

    @BeforeEach
    void people() {
        desk.clear();
        head = fixtures.head();
        deputy = fixtures.headOfOtherUnit();
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void aTaskThatWaitedBeforeIsSeenByTheSubstitute() {
        var task = submission();
        assertThat(desk.sees(deputy, task)).isFalse();

        desk.today(head, deputy, "SubmitProposal");

        assertThat(desk.sees(deputy, task)).isTrue();
    }

    @Test
    void aTaskThatOpensLaterIsSeenByTheSubstitute() {
        desk.today(head, deputy, "SubmitProposal");

        assertThat(desk.sees(deputy, submission())).isTrue();
    }

    @Test
    void stepsThatWereNotChosenStayHidden() {
        desk.today(head, deputy, "SubmitProposal");

        assertThat(desk.sees(deputy, desk.task(fixtures.drafted()))).isFalse();
    }

    @Test
    void thePeriodBeginsAndEndsWithItsBusinessDays() {
        var task = submission();
        desk.arrange(head, deputy, TODAY.plusDays(1), TODAY.plusDays(3), "SubmitProposal");

        for (var day = 0; day <= 4; day++) {
            desk.dayBegins(TODAY.plusDays(day));
            assertThat(desk.sees(deputy, task)).as("day " + day).isEqualTo(day >= 1 && day <= 3);
        }
    }

    @Test
    void aTakenTaskIsGivenBackWhenThePeriodEnds() {
        var task = submission();
        desk.today(head, deputy, "SubmitProposal");
        desk.claim(deputy, task);

        desk.dayBegins(TODAY.plusDays(1));

        assertThat(desk.assignee(task)).isNull();
        assertThat(desk.sees(deputy, task)).isFalse();
        assertThat(desk.sees(head, task)).isTrue();
        assertThat(grants(deputy, task)).isZero();
    }

    @Test
    void nothingCanBeCompletedOnceThePeriodIsOverEvenBeforeTheWorkerComesRound() {
        var task = submission();
        desk.today(head, deputy, "SubmitProposal");
        desk.claim(deputy, task);
        desk.sql()
                .sql("update platform.task_substitute set last_day = first_day - 1, first_day = first_day - 1")
                .update();

        assertThatThrownBy(() -> desk.complete(deputy, task, Map.of("submission", "SUBMIT")))
                .satisfies(failure -> assertThat(reasons(failure)).containsExactly("platform.task.standInOver"));

        assertThat(desk.assignee(task)).isEqualTo(deputy.userName());
    }

    @Test
    void anEarlyEndTakesTheTaskAwayAtOnce() {
        var task = submission();
        desk.arrange(head, deputy, TODAY, TODAY.plusDays(9), "SubmitProposal");
        desk.claim(deputy, task);

        desk.endAll(head);

        assertThat(desk.assignee(task)).isNull();
        assertThat(desk.sees(deputy, task)).isFalse();
    }

    @Test
    void theSubstituteMayGiveUpAndAStrangerMayNot() {
        desk.today(head, deputy, "SubmitProposal");
        var id = substitutions.visibleTo(head).get(0).id();

        assertThatThrownBy(() -> substitutions.end(id, fixtures.officer())).isInstanceOf(NotFound.class);
        substitutions.end(id, deputy);
        assertThatThrownBy(() -> substitutions.end(id, deputy)).isInstanceOf(Conflict.class);
    }

    @Test
    void aSubstituteOfTheSubstituteGetsNothing() {
        var task = submission();
        desk.today(head, deputy, "SubmitProposal");
        desk.arrange(deputy, fixtures.officer(), TODAY, TODAY, "SubmitProposal");

        desk.workerRuns();

        assertThat(desk.sees(deputy, task)).isTrue();
        assertThat(desk.sees(fixtures.officer(), task)).isFalse();
    }

    @Test
    void atTheTaskTheSubstituteHasTheGroupsOfTheTaskAndNoOthers() {
        var both = fixtures.headInTheOffice();
        desk.today(both, deputy, "SubmitProposal");

        var actor = actors.of(submission(), deputy.userName());

        assertThat(actor.standingInFor()).isEqualTo(both.userName());
        assertThat(actor.fullName()).isEqualTo("Người mẫu head2 thay Người mẫu double");
        assertThat(actor.groups())
                .containsExactlyInAnyOrder(Groups.head("mau", "unit-01"), Groups.head("mau", "unit-02"));
        assertThat(actors.of(desk.task(fixtures.drafted()), deputy.userName())).isEqualTo(deputy);
    }

    @Test
    void whoMayDoItAnywayDoesItInTheirOwnRight() {
        var officer = fixtures.officer();
        desk.today(fixtures.headInTheOffice(), officer, "ReceiveProposal");
        var task = receipt();

        assertThat(actors.of(task, officer.userName())).isEqualTo(officer);
        desk.complete(officer, task, Map.of("receipt", "RECEIVE"));
        assertThat(recordsOf(officer)).isZero();
    }

    @Test
    void whoLeavesTheGroupLeavesNothingToTheSubstitute() {
        var leaver = person("mau.leaver", Groups.head("mau", "unit-01"));
        desk.today(leaver, deputy, "SubmitProposal");
        var task = submission();
        assertThat(desk.sees(deputy, task)).isTrue();

        desk.sql()
                .sql("delete from camunda.act_id_membership where user_id_ = 'mau.leaver'")
                .update();

        assertThatThrownBy(() -> actors.of(task, deputy.userName())).isInstanceOf(Refusal.class);
        desk.workerRuns();
        assertThat(desk.sees(deputy, task)).isFalse();
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        var nothing = new SubstitutionForm(head.userName(), "", "hôm nay", "", List.of(), "  ");

        assertThat(refused(nothing)).containsExactlyInAnyOrder("from", "to", "substitute", "steps", "reason");
        assertThat(refused(form(head.userName(), head.userName(), TODAY, TODAY, "SubmitProposal")))
                .containsExactly("substitute");
        assertThat(refused(form(head.userName(), deputy.userName(), TODAY.minusDays(1), TODAY, "SubmitProposal")))
                .containsExactly("from");
        assertThat(refused(form(head.userName(), deputy.userName(), TODAY, TODAY.minusDays(1), "SubmitProposal")))
                .containsExactly("to");
        assertThat(refused(form(head.userName(), deputy.userName(), TODAY, TODAY.plusYears(2), "SubmitProposal")))
                .containsExactly("to");
    }

    @Test
    void ballotsSignaturesAndOthersWorkAreNotGivenAway() {
        for (var step : List.of("CastBallot", "SignDecision", "ReceiveProposal", "Nothing")) {
            assertThat(refused(form(head.userName(), deputy.userName(), TODAY, TODAY, step)))
                    .as(step)
                    .containsExactly("steps");
        }
    }

    @Test
    void neitherAnotherDepartmentNorAnAuditorStandsIn() {
        var stranger = person("mau2.stranger", "mau2", Groups.of(Role.OFFICE, "mau2"));
        var auditor = person("mau.auditor", Groups.of(Role.AUDITOR, "mau"));

        for (var substitute : List.of(stranger, auditor)) {
            assertThat(refused(form(head.userName(), substitute.userName(), TODAY, TODAY, "SubmitProposal")))
                    .containsExactly("substitute");
        }
    }

    @Test
    void onlyAProcessAdminArrangesForAnotherAndOnlyInTheirDepartment() {
        var admin = person("mau.admin", Groups.processAdmin("mau"));
        var foreignAdmin = person("mau2.admin", "mau2", Groups.processAdmin("mau2"));
        var typed = form(head.userName(), deputy.userName(), TODAY, TODAY, "SubmitProposal");

        assertThatThrownBy(() -> substitutions.arrange(typed, deputy)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> substitutions.arrange(typed, foreignAdmin)).isInstanceOf(NotFound.class);
        substitutions.arrange(typed, admin);

        var made = substitutions.visibleTo(head).get(0);
        assertThat(made.madeBy().userName()).isEqualTo("mau.admin");
        assertThat(made.isMadeByAnother()).isTrue();
        assertThat(desk.sees(deputy, submission())).isTrue();
    }

    @Test
    void oneStepHasOneSubstituteAtATime() {
        desk.arrange(head, deputy, TODAY, TODAY.plusDays(5), "SubmitProposal");
        var other = fixtures.officer().userName();

        assertThat(refused(form(head.userName(), other, TODAY.plusDays(5), TODAY.plusDays(6), "SubmitProposal")))
                .containsExactly("steps");
        substitutions.arrange(
                form(head.userName(), other, TODAY.plusDays(6), TODAY.plusDays(6), "SubmitProposal"), head);
        substitutions.arrange(form(head.userName(), other, TODAY, TODAY, "PrepareProposal"), head);
    }

    @Test
    void whoIsAwayStandsInForNobody() {
        desk.arrange(deputy, fixtures.officer(), TODAY, TODAY, "SubmitProposal");

        assertThat(refused(form(head.userName(), deputy.userName(), TODAY, TODAY.plusDays(1), "SubmitProposal")))
                .containsExactly("substitute");
    }

    private List<String> refused(SubstitutionForm typed) {
        var before = substitutions.visibleTo(head).size();
        try {
            substitutions.arrange(typed, head);
        } catch (Refusal refusal) {
            assertThat(substitutions.visibleTo(head)).hasSize(before);
            return refusal.reasons().stream().map(reason -> reason.place()).toList();
        }
        throw new AssertionError("not refused: " + typed);
    }

    /** The step in which the head submits. */
    private String submission() {
        var proposal = fixtures.drafted();
        desk.complete(fixtures.clerk(), desk.task(proposal), Map.of());
        return desk.task(proposal);
    }

    private String receipt() {
        var proposal = fixtures.drafted();
        desk.complete(fixtures.clerk(), desk.task(proposal), Map.of());
        desk.complete(head, desk.task(proposal), Map.of("submission", "SUBMIT"));
        return desk.task(proposal);
    }

    private Actor person(String userName, String group) {
        return person(userName, "mau", group);
    }

    private Actor person(String userName, String department, String group) {
        desk.sql()
                .sql("delete from identity.account where user_name = ?")
                .param(userName)
                .update();
        desk.sql()
                .sql("delete from camunda.act_id_membership where user_id_ = ?")
                .param(userName)
                .update();
        desk.sql()
                .sql("delete from camunda.act_id_tenant_member where user_id_ = ?")
                .param(userName)
                .update();
        desk.sql()
                .sql("delete from camunda.act_id_user where id_ = ?")
                .param(userName)
                .update();
        accounts.create(
                new Account(userName, "Người mẫu " + userName, "Chức vụ mẫu", department, null),
                NominationFixtures.PASSWORD,
                Set.of(group));
        return accounts.actor(userName);
    }

    private long grants(Actor person, String task) {
        return desk.sql()
                .sql("select count(*) from camunda.act_ru_authorization where user_id_ = ? and resource_id_ = ?")
                .param(person.userName())
                .param(task)
                .query(Long.class)
                .single();
    }

    private long recordsOf(Actor person) {
        return desk.sql()
                .sql("select count(*) from platform.done_in_stead where person = ?")
                .param(person.userName())
                .query(Long.class)
                .single();
    }

    private static List<String> reasons(Throwable failure) {
        return EngineFailures.refusalIn(failure).orElseThrow().reasons().stream()
                .map(reason -> reason.text())
                .toList();
    }
}
