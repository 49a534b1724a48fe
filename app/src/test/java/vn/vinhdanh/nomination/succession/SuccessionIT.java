package vn.vinhdanh.nomination.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;
import static vn.vinhdanh.nomination.succession.SuccessionTown.A;
import static vn.vinhdanh.nomination.succession.SuccessionTown.B;
import static vn.vinhdanh.nomination.succession.SuccessionTown.C;
import static vn.vinhdanh.nomination.succession.SuccessionTown.NAMES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.Outcome;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Timeline;
import vn.vinhdanh.nomination.TimelineLine;
import vn.vinhdanh.nomination.Withdrawals;
import vn.vinhdanh.nomination.succession.SuccessionTown.Town;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.DepartmentChanges;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.UnitChange;
import vn.vinhdanh.organisation.UnitChangeKind;
import vn.vinhdanh.organisation.UnitChanges;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.organisation.WantedUnitChange;
import vn.vinhdanh.organisation.WantedUnitChange.Successor;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.calendar.BusinessDate;
import vn.vinhdanh.platform.engine.Acting;
import vn.vinhdanh.platform.engine.OpenTasks;
import vn.vinhdanh.workflow.Walker;

/** Units are renamed, merged, split and dissolved: what is open goes on elsewhere, what is awarded stays as it was. */
@IntegrationTest
class SuccessionIT {

    private static final String PROPOSAL = "unit-proposal";

    @Autowired
    SuccessionTown towns;

    @Autowired
    Successions successions;

    @Autowired
    UnitChanges changes;

    @Autowired
    Departments departments;

    @Autowired
    DepartmentChanges departmentChanges;

    @Autowired
    DueMoves dueMoves;

    @Autowired
    Units units;

    @Autowired
    Proposals proposals;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Nominations nominations;

    @Autowired
    Timeline timeline;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    TaskService tasks;

    @Autowired
    Acting acting;

    @Autowired
    Walker walker;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    BusinessDate date;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void theDayIsTheOneOfTheDemonstration() {
        if (!calendar.today().equals(LocalDate.of(2015, 8, 20))) {
            date.reset();
        }
    }

    @Test
    void aMergerHandsOpenProposalsWithTheirStepsAndRightsToTheSuccessor() {
        var town = towns.town();
        var draft = towns.listed(town, A);
        var received = towns.received(town, A);
        acting.as(town.head(A), () -> tasks.claim(task(draft), town.head(A).userName()));

        merge(town, calendar.today(), B, A);

        assertThat(proposals.find(draft))
                .returns(B, found -> found.unit())
                .returns(NAMES.get(1), found -> found.unitName());
        assertThat(proposals.find(received))
                .returns(B, found -> found.unit())
                .returns(NAMES.get(0), found -> found.unitName());
        assertThat(told(draft)).contains("MOVED " + NAMES.get(1));
        assertThat(told(received)).contains("MOVED " + NAMES.get(1));
        var task = task(draft);
        acting.as(
                town.head(A), () -> assertThatThrownBy(() -> openTasks.of(task)).isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> withdrawals.withdraw(received, "Sai", town.head(A)))
                .isInstanceOf(RuntimeException.class);
        walker.complete(PROPOSAL, draft, town.head(B), Map.of());
        walker.complete(PROPOSAL, draft, town.head(B), Map.of("submission", "SUBMIT"));
        assertThat(proposals.find(draft).status()).isEqualTo(ProposalStatus.SUBMITTED);
        withdrawals.withdraw(received, "Trình lại theo đơn vị mới", town.head(B));
        assertThat(proposals.find(received).status()).isEqualTo(ProposalStatus.WITHDRAWN);
    }

    @Test
    void anEndedUnitBeginsAndSubmitsNothingAndItsPeopleReadWhoHasTakenItsPlace() {
        var town = towns.town();
        var call = towns.call(town, "GK_SO", 2015);
        merge(town, calendar.today(), B, A);

        assertThat(units.of(town.department())).extracting(Unit::code).containsExactly(B, C);
        assertThatThrownBy(() -> proposals.draft(call, A, town.head(A))).is(refusing("nomination.route.succeeded"));
        assertThat(proposals.draft(call, B, town.head(B))).isPositive();
    }

    @Test
    void whoeverTakesADraftOverMayStillWriteOneOfItsOwn() {
        var town = towns.town();
        var call = towns.call(town, "GK_SO", 2015);
        towns.drafted(town, call, A);
        towns.drafted(town, call, B);

        merge(town, calendar.today(), C, A, B);

        assertThat(proposals.draft(call, C, town.head(C))).isPositive();
        assertThatThrownBy(() -> proposals.draft(call, C, town.head(C))).isInstanceOf(Conflict.class);
    }

    @Test
    void theRegisterKeepsEveryLetterOfTheNameOfItsDay() {
        var town = towns.town();
        towns.honoured(town, A, "TTLDTT", 2014, NAMES.get(0));
        var before = register(town);

        enter(town, UnitChangeKind.RENAME, calendar.today().minusDays(1), List.of(A), new Successor(A, "Phòng Số"));
        merge(town, calendar.today(), B, A);

        assertThat(before).isNotEmpty();
        assertThat(register(town)).isEqualTo(before);
    }

    @Test
    void aRenamedUnitGoesOnAndOnlyWhatItHasNotSubmittedBearsTheNewName() {
        var town = towns.town();
        var draft = towns.listed(town, A);
        var received = towns.received(town, A);

        enter(town, UnitChangeKind.RENAME, calendar.today(), List.of(A), new Successor(A, "Phòng Hạ tầng số"));

        assertThat(proposals.find(draft).unitName()).isEqualTo("Phòng Hạ tầng số");
        assertThat(proposals.find(received).unitName()).isEqualTo(NAMES.get(0));
        assertThat(tasks.getVariable(task(draft), "unitName")).isEqualTo("Phòng Hạ tầng số");
        walker.complete(PROPOSAL, draft, town.head(A), Map.of());
        assertThat(proposals.find(draft).status()).isEqualTo(ProposalStatus.PREPARED);
    }

    @Test
    void aDayThatLiesAheadChangesNothingBeforeItComes() {
        var town = towns.town();
        var draft = towns.listed(town, A);
        merge(town, calendar.today().plusDays(10), B, A);

        dueMoves.moveDue();
        assertThat(proposals.find(draft).unit()).isEqualTo(A);
        assertThat(units.of(town.department())).extracting(Unit::code).contains(A);

        date.set(calendar.today().plusDays(10));
        dueMoves.moveDue();
        dueMoves.moveDue();
        assertThat(proposals.find(draft).unit()).isEqualTo(B);
        assertThat(told(draft)).containsOnlyOnce("MOVED " + NAMES.get(1));
    }

    @Test
    void afterASplitSomebodyChoosesForEachOpenProposal() {
        var town = towns.town();
        var one = towns.listed(town, A);
        var change = enter(
                town,
                UnitChangeKind.SPLIT,
                calendar.today(),
                List.of(A),
                new Successor("", "Phòng Bưu chính"),
                new Successor("", "Phòng Viễn thông"));
        assertThat(proposals.find(one).unit()).isEqualTo(A);
        assertThat(change.after()).extracting(Unit::code).containsExactly("unit-04", "unit-05");

        assertThatThrownBy(() -> successions.choose(one, B, town.officer())).isInstanceOf(Conflict.class);
        successions.choose(one, "unit-05", town.officer());

        assertThat(proposals.find(one))
                .returns("unit-05", found -> found.unit())
                .returns("Phòng Viễn thông", found -> found.unitName());
        assertThatThrownBy(() -> successions.choose(one, "unit-04", town.officer()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aMistakeIsUndoneUntilSomebodyHasWorkedOnWhatItMoved() {
        var town = towns.town();
        var draft = towns.listed(town, A);
        var mistake = merge(town, calendar.today(), B, A);

        successions.undo(mistake.id(), town.officer());

        assertThat(proposals.find(draft))
                .returns(A, found -> found.unit())
                .returns(NAMES.get(0), found -> found.unitName());
        assertThat(units.of(town.department())).hasSize(3);
        var meant = merge(town, calendar.today(), C, A);
        walker.complete(PROPOSAL, draft, town.head(C), Map.of());
        assertThatThrownBy(() -> successions.undo(meant.id(), town.officer()))
                .is(refusing("organisation.undo.workedOn"));
        assertThat(proposals.find(draft).unit()).isEqualTo(C);
    }

    @Test
    void ofTwoOfficersAtOnceTheSecondReadsThatSomethingHasChanged() throws Exception {
        var town = towns.town();
        var mark = changes.mark(town.department());
        Callable<Object> first = () -> attempt(town, mark, B);
        Callable<Object> second = () -> attempt(town, mark, C);
        var people = Executors.newFixedThreadPool(2);

        var answers = people.invokeAll(List.of(first, second));

        people.shutdown();
        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                .hasAtLeastOneElementOfType(UnitChange.class)
                .hasAtLeastOneElementOfType(Conflict.class);
        assertThat(changes.of(town.department())).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        var town = towns.town();
        var today = calendar.today();
        merge(town, today, B, A);

        refused(town, "before organisation.change.before.mergeOfOne", UnitChangeKind.MERGE, 1, List.of(B), B);
        refused(town, "before organisation.change.before.notThere", UnitChangeKind.MERGE, 1, List.of(A, C), "");
        refused(town, "after organisation.change.after.notThere", UnitChangeKind.DISSOLVE, 1, List.of(C), A);
        refused(town, "after organisation.change.after.itself", UnitChangeKind.DISSOLVE, 1, List.of(C), C);
        refused(town, "after organisation.change.after.splitIntoOne", UnitChangeKind.SPLIT, 1, List.of(C), "");
        refused(town, "day organisation.change.day.twice", UnitChangeKind.MERGE, 0, List.of(B), C);
        refused(town, "day organisation.change.day.tooEarly", UnitChangeKind.DISSOLVE, -1, List.of(C), B);
        assertThatThrownBy(() -> enter(
                        town,
                        UnitChangeKind.RENAME,
                        today.plusDays(1),
                        List.of(C),
                        new Successor(C, "phòng  công nghệ")))
                .is(refusing("after organisation.change.after.nameTaken"));
        assertThatThrownBy(() -> successions.enter(
                        wanted(town, UnitChangeKind.DISSOLVE, today, List.of(C)),
                        changes.mark(town.department()),
                        town.head(C)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void yearsInARowGoOnThroughAMergerOnlyWhereTheRuleSaysSo() {
        var town = towns.town();
        var merged = merge(town, honouredTwice(town), "", A, C).after().get(0);

        following("MERGE", () -> {
            assertThat(years(town, "BK_TINH", merged)).isEqualTo(Outcome.MET);
            assertThat(years(town, "BK_BO", merged)).isEqualTo(Outcome.UNDECIDED);
        });
    }

    @Test
    void yearsInARowGoOnInEachPartOfASplitUnitOnlyWhereTheRuleSaysSo() {
        var town = towns.town();
        var parts = enter(
                        town,
                        UnitChangeKind.SPLIT,
                        honouredTwice(town),
                        List.of(A),
                        new Successor("", "Phòng Bưu chính"),
                        new Successor("", "Phòng Viễn thông"))
                .after();

        following("MERGE", () -> assertThat(parts)
                .extracting(part -> years(town, "BK_TINH", part))
                .containsOnly(Outcome.UNDECIDED));
        following("SPLIT", () -> assertThat(parts)
                .extracting(part -> years(town, "BK_TINH", part))
                .containsExactly(Outcome.MET, Outcome.MET));
    }

    /** The day on which the unit that was honoured in two years may change. */
    private LocalDate honouredTwice(Town town) {
        for (var year : List.of(2013, 2014)) {
            towns.honoured(town, A, "TTLDXS", year, NAMES.get(0));
        }
        return LocalDate.of(2015, 3, 1);
    }

    private void following(String change, Runnable check) {
        sql.sql("insert into catalogue.lineage_rule values ('BK_TINH', 'R0', ?, 'Quy chế mẫu', false)")
                .param(change)
                .update();
        try {
            check.run();
        } finally {
            sql.sql("delete from catalogue.lineage_rule where basis = 'Quy chế mẫu'")
                    .update();
        }
    }

    @Test
    void aCollectiveThatIsNoMoreIsNotHonouredByTheLawThatSaysSo() {
        date.set(LocalDate.of(2025, 8, 1));
        var town = towns.town();
        var draft = towns.drafted(town, towns.call(town, "GK_SO", 2025), A);
        var ended = towns.nominated(draft, RecipientKind.COLLECTIVE, NAMES.get(0), "Sở mẫu");
        var other = towns.nominated(draft, RecipientKind.COLLECTIVE, "Tổ Một cửa", NAMES.get(1));
        assertThat(outcome(ended, "UNIT_EXISTS")).isEqualTo(Outcome.MET);

        merge(town, calendar.today(), B, A);

        assertThat(outcome(ended, "UNIT_EXISTS")).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(other, "UNIT_EXISTS")).isEqualTo(Outcome.MET);
    }

    @Test
    void theDepartmentGoesOnUnderTheNameOfItsSuccessorAndTheRegisterOfBeforeKeepsTheOldOne() {
        var town = towns.town();
        towns.honoured(town, A, "TTLDTT", 2014, NAMES.get(0));
        var before = register(town);
        var old = departments.find(town.department());
        var successor = new Department(
                old.code(), "Sở Khoa học và Công nghệ", "SKHCN", old.parentName(), "Tỉnh mẫu", "Tỉnh mẫu", "Giám đốc");

        successions.enter(successor, LocalDate.of(2015, 3, 1), "NQ 07/NQ-HĐND", town.officer());

        assertThat(departments.find(old.code(), LocalDate.of(2015, 2, 28))).isEqualTo(old);
        assertThat(departments.find(old.code())).isEqualTo(successor);
        assertThat(register(town)).isEqualTo(before);
        assertThatThrownBy(() -> successions.enter(old, LocalDate.of(2015, 3, 1), "NQ 08/NQ-HĐND", town.officer()))
                .is(refusing("day organisation.department.tooEarly"));
        var change = departmentChanges.of(old.code()).get(0);
        successions.undoOfDepartment(change.id(), town.officer());
        assertThat(departments.find(old.code())).isEqualTo(old);
    }

    private Outcome years(Town town, String award, Unit unit) {
        var proposal = sql.sql("""
                        insert into nomination.proposal (version, call_id, department, unit, unit_name, call_title,
                                   award_code, status, drafted_by, drafted_at)
                        values (0, ?, ?, ?, ?, 'Khen thưởng', ?, 'DRAFT', 'mau', now()) returning id
                        """)
                .params(towns.call(town, award, 2015), town.department(), unit.code(), unit.name(), award)
                .query(Long.class)
                .single();
        return outcome(towns.nominated(proposal, RecipientKind.COLLECTIVE, unit.name(), "Sở mẫu"), "TITLE_2");
    }

    private Outcome outcome(long nomination, String code) {
        return Objects.requireNonNull(
                        nominations.eligibility(nomination).byCode().get(code))
                .outcome();
    }

    private void refused(
            Town town, String reason, UnitChangeKind kind, int inDays, List<String> before, String successor) {
        var after = new Successor(successor, successor.isEmpty() ? "Phòng mới" : "");
        assertThatThrownBy(() -> enter(town, kind, calendar.today().plusDays(inDays), before, after))
                .is(refusing(reason));
    }

    private Object attempt(Town town, String mark, String successor) {
        try {
            return successions.enter(
                    wanted(town, UnitChangeKind.MERGE, calendar.today(), List.of(A), new Successor(successor, "")),
                    mark,
                    town.officer());
        } catch (Conflict lost) {
            return lost;
        }
    }

    /** Merges the units into one that exists, or into a new one. */
    private UnitChange merge(Town town, LocalDate day, String successor, String... before) {
        var after = new Successor(successor, successor.isEmpty() ? "Phòng Chuyển đổi số" : "");
        return enter(town, UnitChangeKind.MERGE, day, List.of(before), after);
    }

    private UnitChange enter(Town town, UnitChangeKind kind, LocalDate day, List<String> before, Successor... after) {
        Actor officer = town.officer();
        return successions.enter(wanted(town, kind, day, before, after), changes.mark(town.department()), officer);
    }

    private static WantedUnitChange wanted(
            Town town, UnitChangeKind kind, LocalDate day, List<String> before, Successor... after) {
        return new WantedUnitChange(
                town.department(), kind, day, before, List.of(after), "QĐ 12/QĐ-UBND của UBND tỉnh", "");
    }

    private List<String> told(long proposal) {
        return timeline.ofProposal(proposal, true).stream()
                .map(SuccessionIT::told)
                .toList();
    }

    private static String told(TimelineLine line) {
        return line.kind() + " " + line.detail();
    }

    private String task(long proposal) {
        return tasks.createTaskQuery()
                .processDefinitionKey(PROPOSAL)
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
    }

    private List<String> register(Town town) {
        return sql.sql("select cast(to_jsonb(entry) as text) from register.register_entry entry where department = ?")
                .param(town.department())
                .query(String.class)
                .list();
    }
}
