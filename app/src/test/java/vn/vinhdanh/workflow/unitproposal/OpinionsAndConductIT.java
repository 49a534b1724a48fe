package vn.vinhdanh.workflow.unitproposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.engine.Acting;
import vn.vinhdanh.platform.engine.EngineFailures;
import vn.vinhdanh.review.conduct.ConductChecks;
import vn.vinhdanh.review.opinion.Answer;
import vn.vinhdanh.review.opinion.AskedDivisions;
import vn.vinhdanh.review.opinion.OpinionNote;
import vn.vinhdanh.review.opinion.ProfessionalOpinions;
import vn.vinhdanh.workflow.Agreement;
import vn.vinhdanh.workflow.Walker;

/** Divisions and inspectorate, whom the office hears side by side before it appraises. */
@IntegrationTest
class OpinionsAndConductIT {

    private static final String PROPOSAL = UnitProposalProcess.KEY;
    private static final int ROUNDS = 5;

    @Autowired
    ReviewTown town;

    @Autowired
    Nominations nominations;

    @Autowired
    AskedDivisions asking;

    @Autowired
    ProfessionalOpinions opinions;

    @Autowired
    ConductChecks conduct;

    @Autowired
    Walker walker;

    @Autowired
    TaskService tasks;

    @Autowired
    Acting acting;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    Agreement agreement;

    @Autowired
    JdbcClient sql;

    @Test
    void threeDivisionsAndTheInspectorateWhoSubmitAtTheSameMomentAllSucceed() throws Exception {
        var people = town.build();
        for (var round = 0; round < ROUNDS; round++) {
            var proposal = asked(people);
            var works = new ArrayList<Runnable>();
            for (var division = 0; division < 3; division++) {
                var officer = people.divisions().get(division);
                opinions.noteRest(proposal, unit(division), Answer.AGREE, officer);
                var task = taken(proposal, UnitProposalProcess.GIVE_OPINION, officer);
                works.add(() -> submit(task, officer));
            }
            conduct.clearRest(proposal, people.inspector());
            var check = taken(proposal, UnitProposalProcess.CHECK_CONDUCT, people.inspector());
            works.add(() -> submit(check, people.inspector()));

            assertThat(together(works)).isEmpty();

            walker.runJobs(PROPOSAL, proposal);
            assertThat(walker.position(PROPOSAL, proposal)).containsExactly(UnitProposalProcess.APPRAISE_PROPOSAL);
            assertThat(agreement.check(people.department())).isEmpty();
        }
    }

    @Test
    void theUsualDivisionIsAskedUnlessTheOfficeChoosesAnotherOrNobody() {
        var people = town.build();
        town.usuallyAsks(people, 0);
        var proposal = town.submitted(people, 3);
        var rows = rows(proposal);
        asking.choose(proposal, rows.get(1), people.field(1), people.officer());
        asking.choose(proposal, rows.get(2), "", people.officer());

        town.receive(people, proposal);

        assertThat(opinions.of(proposal, unit(0))).containsOnlyKeys(rows.get(0));
        assertThat(opinions.of(proposal, unit(1))).containsOnlyKeys(rows.get(1));
        assertThat(opinions.divisionsAsked(proposal)).containsExactly(unit(0), unit(1));
        assertThatThrownBy(() -> asking.choose(proposal, rows.get(2), people.field(2), people.officer()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void divisionsHaveTheWorkingDaysOfTheCall() {
        var people = town.build();
        var proposal = asked(people);

        var due = tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(proposal))
                .taskDefinitionKey(UnitProposalProcess.GIVE_OPINION)
                .list();

        assertThat(due).hasSize(3).allSatisfy(task -> assertThat(calendar.deadlineAt(task.getDueDate()))
                .isEqualTo(calendar.afterWorkingDays(5)));
    }

    @Test
    void whatIsNotAnsweredIsNamedAndADisagreementNeedsItsReason() {
        var people = town.build();
        var proposal = asked(people);
        var row = rows(proposal).get(0);
        var officer = people.divisions().get(0);
        var seen =
                Objects.requireNonNull(opinions.of(proposal, unit(0)).get(row)).version();

        assertThat(refusals(() ->
                        opinions.note(proposal, unit(0), new OpinionNote(row, Answer.DISAGREE, " ", seen), officer)))
                .containsExactly("review.opinion.noReason");
        assertThat(refusals(() -> complete(proposal, UnitProposalProcess.GIVE_OPINION, officer)))
                .containsExactly("review.opinion.unanswered");
        opinions.note(proposal, unit(0), new OpinionNote(row, Answer.DISAGREE, "Chưa đủ số liệu", seen), officer);
        assertThat(refusals(
                        () -> opinions.note(proposal, unit(0), new OpinionNote(row, Answer.AGREE, "", seen), officer)))
                .containsExactly("review.opinion.changed");

        complete(proposal, UnitProposalProcess.GIVE_OPINION, officer);

        assertThat(told(row)).contains("OPINION_ASKED", "OPINION_DISAGREES");
        assertThat(refusals(() ->
                        opinions.note(proposal, unit(0), new OpinionNote(row, Answer.AGREE, "", seen + 2), officer)))
                .containsExactly("review.opinion.changed");
    }

    @Test
    void aDivisionAnswersForItselfWhateverAFormWrites() {
        var people = town.build();
        var proposal = asked(people);
        var second = people.divisions().get(1);

        assertThatThrownBy(() -> opinions.note(
                        proposal, unit(0), new OpinionNote(rows(proposal).get(0), Answer.AGREE, "", 1), second))
                .satisfies(failure -> assertThat(refusals(failure)).containsExactly("review.opinion.onlyDivision"));
        assertThatThrownBy(() -> opinions.note(
                        proposal, unit(1), new OpinionNote(rows(proposal).get(0), Answer.AGREE, "", 1), second))
                .isInstanceOf(NotFound.class);
        opinions.noteRest(proposal, unit(1), Answer.NONE, second);
        var task = taken(proposal, UnitProposalProcess.GIVE_OPINION, second);
        acting.as(second, () -> walker.forms().submitTaskForm(task, Map.of("division", unit(0))));

        assertThat(opinions.divisionsAsked(proposal)).containsExactly(unit(0), unit(2));
        walker.runJobs(PROPOSAL, proposal);
        assertThat(agreement.check(people.department())).isEmpty();
    }

    @Test
    void theInspectorateLooksAtEveryRow() {
        var people = town.build();
        var proposal = town.submitted(people, 2);
        town.receive(people, proposal);
        var rows = rows(proposal);
        conduct.clear(proposal, rows.get(0), people.inspector());

        assertThat(refusals(() -> complete(proposal, UnitProposalProcess.CHECK_CONDUCT, people.inspector())))
                .containsExactly("review.conduct.unchecked");
        assertThat(refusals(() -> conduct.clearRest(proposal, people.officer())))
                .containsExactly("review.conduct.onlyInspectorate");

        conduct.clearRest(proposal, people.inspector());
        complete(proposal, UnitProposalProcess.CHECK_CONDUCT, people.inspector());
        walker.runJobs(PROPOSAL, proposal);
        assertThat(walker.position(PROPOSAL, proposal)).containsExactly(UnitProposalProcess.APPRAISE_PROPOSAL);
    }

    /** Received, with a row for each of the three divisions. */
    private long asked(ReviewTown.People people) {
        var proposal = town.submitted(people, 3);
        var rows = rows(proposal);
        IntStream.range(0, 3)
                .forEach(division ->
                        asking.choose(proposal, rows.get(division), people.field(division), people.officer()));
        town.receive(people, proposal);
        return proposal;
    }

    private List<Long> rows(long proposal) {
        return nominations.ofProposal(proposal).stream().map(Nomination::id).toList();
    }

    private static String unit(int division) {
        return "phong-0" + (division + 1);
    }

    private String taken(long proposal, String step, Actor person) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(proposal))
                .taskDefinitionKey(step)
                .taskCandidateGroupIn(List.copyOf(person.groups()))
                .includeAssignedTasks()
                .singleResult()
                .getId();
        acting.as(person, () -> tasks.claim(task, person.userName()));
        return task;
    }

    private void submit(String task, Actor person) {
        acting.as(person, () -> walker.forms().submitTaskForm(task, Map.of()));
    }

    private void complete(long proposal, String step, Actor person) {
        walker.complete(PROPOSAL, proposal, step, person, Map.of());
    }

    private List<String> told(long row) {
        return sql.sql("select kind from nomination.happening where nomination_id = ?")
                .param(row)
                .query(String.class)
                .list();
    }

    private static List<String> refusals(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            return refusals(failure);
        }
        return List.of();
    }

    private static List<String> refusals(Throwable failure) {
        return EngineFailures.refusalIn(failure).orElseThrow().reasons().stream()
                .map(reason -> reason.text())
                .distinct()
                .toList();
    }

    /** Lets all of them begin at the same moment; what failed. */
    private static List<Throwable> together(List<Runnable> works) throws Exception {
        var threads = Executors.newFixedThreadPool(works.size());
        try {
            var start = new CyclicBarrier(works.size());
            var running = new ArrayList<Future<Boolean>>();
            for (var work : works) {
                Callable<Boolean> waiting = () -> {
                    start.await(30, TimeUnit.SECONDS);
                    work.run();
                    return true;
                };
                running.add(threads.submit(waiting));
            }
            var failures = new ArrayList<Throwable>();
            for (var each : running) {
                try {
                    each.get(60, TimeUnit.SECONDS);
                } catch (java.util.concurrent.ExecutionException failure) {
                    failures.add(failure.getCause());
                }
            }
            return failures;
        } finally {
            threads.shutdownNow();
        }
    }
}
