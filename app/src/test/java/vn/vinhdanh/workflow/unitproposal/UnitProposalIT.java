package vn.vinhdanh.workflow.unitproposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.engine.Acting;
import vn.vinhdanh.platform.engine.EngineFailures;
import vn.vinhdanh.review.Appraisals;
import vn.vinhdanh.review.Opinion;
import vn.vinhdanh.review.Verdict;
import vn.vinhdanh.workflow.Walker;

/** The ways a unit's proposal can go; the domain is looked at first, the token second. */
@IntegrationTest
class UnitProposalIT {

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Proposals proposals;

    @Autowired
    Nominations nominations;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Walker walker;

    @Autowired
    UnitProposalTriggers triggers;

    @Autowired
    Calls calls;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    Acting acting;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aNewProposalWaitsForTheUnit() {
        var proposal = fixtures.drafted();

        assertThat(step(proposal)).isEqualTo(UnitProposalProcess.PREPARE_PROPOSAL);
        assertThat(candidates(proposal)).containsExactlyInAnyOrder("mau.unit-01.head", "mau.unit-01.clerk");
        assertThat(open(proposal).getTenantId()).isEqualTo("mau");
    }

    @Test
    void theCardSaysUnitCallAndDeadlineToWhoMayTakeTheStep() {
        var proposal = fixtures.drafted();
        var task = open(proposal);
        var found = proposals.find(proposal);

        assertThat(task.getDueDate())
                .isCloseTo(
                        calendar.dueAt(calls.find(found.callId()).deadline()),
                        Duration.ofMinutes(1).toMillis());
        assertThat(cardAsSeenBy(fixtures.clerk(), task))
                .isEqualTo(Map.of("unitName", found.unitName(), "callTitle", found.callTitle()));
        assertThat(cardAsSeenBy(fixtures.officer(), task)).isEmpty();
    }

    /** What Tasklist asks for the cards of its list. */
    private Map<String, Object> cardAsSeenBy(Actor person, Task task) {
        return acting
                .as(person, () -> runtime.createVariableInstanceQuery()
                        .variableScopeIdIn(task.getId(), task.getExecutionId(), task.getProcessInstanceId())
                        .variableNameIn("unitName", "callTitle")
                        .listPage(0, 10))
                .stream()
                .collect(Collectors.toMap(VariableInstance::getName, VariableInstance::getValue));
    }

    @Test
    void theListGoesToTheHeadAndThenToTheOffice() {
        var proposal = fixtures.drafted();

        complete(proposal, fixtures.clerk(), Map.of());
        assertThat(candidates(proposal)).containsExactly("mau.unit-01.head");
        complete(proposal, fixtures.head(), Map.of("submission", "SUBMIT"));

        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.SUBMITTED);
        assertThat(step(proposal)).isEqualTo(UnitProposalProcess.RECEIVE_PROPOSAL);
        assertThat(candidates(proposal)).containsExactly("mau.office");
    }

    @Test
    void theHeadGivesTheListBackToTheUnit() {
        var proposal = fixtures.drafted();
        complete(proposal, fixtures.clerk(), Map.of());

        complete(proposal, fixtures.head(), Map.of("submission", "REWORK", "submissionRemark", "Thêm minh chứng"));

        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.DRAFT);
        assertThat(step(proposal)).isEqualTo(UnitProposalProcess.PREPARE_PROPOSAL);
    }

    @Test
    void aSubmissionWithGapsLeavesTheTaskOpen() {
        var proposal = fixtures.drafted();
        fixtures.bare(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 03");
        complete(proposal, fixtures.clerk(), Map.of());

        assertThatThrownBy(() -> complete(proposal, fixtures.head(), Map.of("submission", "SUBMIT")))
                .satisfies(failure -> assertThat(reasons(failure)).contains("nomination.missing.report"));

        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.PREPARED);
        assertThat(step(proposal)).isEqualTo(UnitProposalProcess.SUBMIT_PROPOSAL);
    }

    @Test
    void withoutAnAnswerNothingIsSubmitted() {
        var proposal = fixtures.drafted();
        complete(proposal, fixtures.clerk(), Map.of());

        assertThatThrownBy(() -> complete(proposal, fixtures.head(), Map.of()))
                .satisfies(failure -> assertThat(reasons(failure)).containsExactly("nomination.submit.noAnswer"));
        assertThat(step(proposal)).isEqualTo(UnitProposalProcess.SUBMIT_PROPOSAL);
    }

    @Test
    void aRefusedProposalEndsThere() {
        var proposal = submitted();

        complete(proposal, fixtures.officer(), Map.of("receipt", "REFUSE", "receiptRemark", "Gửi Sở Nội vụ"));

        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.REFUSED);
        assertThat(endedAt(proposal)).contains(UnitProposalProcess.PROPOSAL_REFUSED);
    }

    @Test
    void aReceivedProposalStartsOneProcessForEachNominee() {
        var proposal = submitted();

        complete(proposal, fixtures.officer(), Map.of("receipt", "RECEIVE"));
        runJobs(proposal);

        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.RECEIVED);
        assertThat(step(proposal)).isEqualTo(UnitProposalProcess.CHECK_CONDUCT);
        assertThat(nominations.ofProposal(proposal))
                .hasSize(3)
                .allMatch(nomination -> nomination.status() == NominationStatus.RECEIVED)
                .allMatch(nomination -> running(nomination.id()) == 1);
    }

    @Test
    void anAppraisedProposalIsReleased() {
        var proposal = submitted();
        complete(proposal, fixtures.officer(), Map.of("receipt", "RECEIVE"));
        walker.checkConduct(proposal, fixtures.inspector());
        nominations
                .ofProposal(proposal)
                .forEach(nomination -> appraisals.note(
                        proposal, nomination.id(), new Opinion(Verdict.ENDORSE, "", 0), fixtures.officer()));

        complete(proposal, fixtures.officer(), Map.of("appraisal", "FINISH"));

        assertThat(proposals.find(proposal).status()).isEqualTo(ProposalStatus.RELEASED);
        assertThat(nominations.ofProposal(proposal))
                .allMatch(nomination -> nomination.status() == NominationStatus.ENDORSED);
        assertThat(endedAt(proposal)).contains(UnitProposalProcess.PROPOSAL_RELEASED);
    }

    @Test
    void nominationsAreNeverStartedTwice() {
        var proposal = submitted();
        complete(proposal, fixtures.officer(), Map.of("receipt", "RECEIVE"));
        runJobs(proposal);

        transaction.executeWithoutResult(running -> triggers.startNominations(proposal));

        assertThat(nominations.ofProposal(proposal)).allMatch(nomination -> running(nomination.id()) == 1);
    }

    private long submitted() {
        var proposal = fixtures.drafted();
        complete(proposal, fixtures.clerk(), Map.of());
        complete(proposal, fixtures.head(), Map.of("submission", "SUBMIT"));
        return proposal;
    }

    private void complete(long proposal, Actor person, Map<String, Object> fields) {
        var task = open(proposal).getId();
        acting.as(person, () -> {
            if (!person.userName().equals(open(proposal).getAssignee())) {
                tasks.claim(task, person.userName());
            }
            forms.submitTaskForm(task, fields);
        });
    }

    private Task open(long proposal) {
        return tasks.createTaskQuery()
                .processDefinitionKey(UnitProposalProcess.KEY)
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult();
    }

    private String step(long proposal) {
        return open(proposal).getTaskDefinitionKey();
    }

    private List<String> candidates(long proposal) {
        return tasks.getIdentityLinksForTask(open(proposal).getId()).stream()
                .map(link -> link.getGroupId())
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<String> endedAt(long proposal) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(UnitProposalProcess.KEY)
                .processInstanceBusinessKey(Long.toString(proposal))
                .finished()
                .singleResult();
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream()
                .map(activity -> activity.getActivityId())
                .toList();
    }

    private void runJobs(long proposal) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(UnitProposalProcess.KEY)
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
        management
                .createJobQuery()
                .processInstanceId(instance)
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    private long running(long nomination) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("award-nomination")
                .processInstanceBusinessKey(Long.toString(nomination))
                .count();
    }

    private static List<String> reasons(Throwable failure) {
        return EngineFailures.refusalIn(failure).orElseThrow().reasons().stream()
                .map(reason -> reason.text())
                .toList();
    }
}
