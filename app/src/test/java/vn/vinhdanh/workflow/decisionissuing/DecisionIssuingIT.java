package vn.vinhdanh.workflow.decisionissuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.decision.DecisionFixtures;
import vn.vinhdanh.decision.DecisionFixtures.Office;
import vn.vinhdanh.decision.DecisionHands;
import vn.vinhdanh.decision.DecisionIssued;
import vn.vinhdanh.decision.DecisionSigned;
import vn.vinhdanh.decision.DecisionStatus;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.Acting;
import vn.vinhdanh.platform.engine.EngineFailures;
import vn.vinhdanh.register.RecipientCounts;
import vn.vinhdanh.register.RegisterEntries;

/** The ways a decision can go; the domain is looked at first, the token second. */
@IntegrationTest
@RecordApplicationEvents
class DecisionIssuingIT {

    @Autowired
    DecisionFixtures fixtures;

    @Autowired
    DecisionHands hands;

    @Autowired
    RegisterEntries register;

    @Autowired
    Acting acting;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    HistoryService history;

    @Autowired
    ApplicationEvents events;

    private Office office;
    private long decision;

    @BeforeEach
    void aDraftOfTwoCollectivesAndTwoIndividuals() {
        office = fixtures.office();
        decision = hands.drafted(office, 2, 2);
    }

    @Test
    void aDraftWaitsForTheOffice() {
        assertThat(step()).isEqualTo(DecisionIssuingProcess.CHECK_DRAFT);
        assertThat(candidates()).containsExactly(office.department() + ".office");
        assertThat(open().getTenantId()).isEqualTo(office.department());
    }

    @Test
    void aCheckedAndSignedDraftIsIssued() {
        complete(office.officer(), Map.of("draftVerdict", "FORWARD"));
        assertThat(candidates()).containsExactly(office.department() + ".director");
        hands.sign(decision, office);
        complete(office.director(), Map.of("signature", "SIGN"));
        assertThat(candidates()).containsExactly(office.department() + ".clerk");
        hands.seal(decision, office);
        complete(office.clerk(), Map.of());

        assertThat(hands.status(decision)).isEqualTo(DecisionStatus.ISSUED);
        assertThat(register.counts(decision)).isEqualTo(new RecipientCounts(2, 2));
        assertThat(ended()).contains(DecisionIssuingProcess.DECISION_ISSUED);
        assertThat(events.stream(DecisionSigned.class))
                .singleElement()
                .satisfies(signed -> assertThat(signed.nominationIds()).hasSize(4));
        assertThat(events.stream(DecisionIssued.class))
                .singleElement()
                .satisfies(issued -> assertThat(issued.nominationIds()).hasSize(4));
    }

    @Test
    void aReturnedDraftComesBackToTheOfficeAndIsIssuedThen() {
        complete(office.officer(), Map.of("draftVerdict", "FORWARD"));
        complete(office.director(), Map.of("signature", "RETURN", "signatureRemark", "Sai chức vụ"));

        assertThat(hands.status(decision)).isEqualTo(DecisionStatus.DRAFTED);
        assertThat(step()).isEqualTo(DecisionIssuingProcess.CHECK_DRAFT);
        complete(office.officer(), Map.of("draftVerdict", "FORWARD", "draftRemark", "Đã sửa"));
        hands.sign(decision, office);
        complete(office.director(), Map.of("signature", "SIGN"));
        hands.seal(decision, office);
        complete(office.clerk(), Map.of());
        assertThat(ended()).contains(DecisionIssuingProcess.DECISION_ISSUED);
    }

    @Test
    void aStruckNominationIsWokenByTheSignatureButNotByTheIssue() {
        complete(office.officer(), Map.of("draftVerdict", "FORWARD"));
        hands.strikeLast(decision, office);
        hands.sign(decision, office);
        complete(office.director(), Map.of("signature", "SIGN"));
        hands.seal(decision, office);
        complete(office.clerk(), Map.of());

        assertThat(register.counts(decision)).isEqualTo(new RecipientCounts(2, 1));
        assertThat(events.stream(DecisionSigned.class))
                .singleElement()
                .satisfies(signed -> assertThat(signed.nominationIds()).hasSize(4));
        assertThat(events.stream(DecisionIssued.class))
                .singleElement()
                .satisfies(issued -> assertThat(issued.nominationIds()).hasSize(3));
    }

    @Test
    void withoutAnAnswerOrASignatureTheTaskStaysOpen() {
        assertRefused(office.officer(), Map.of(), "decision.draft.noAnswer");
        complete(office.officer(), Map.of("draftVerdict", "FORWARD"));
        assertRefused(office.director(), Map.of(), "decision.sign.noAnswer");
        assertRefused(office.director(), Map.of("signature", "SIGN"), "decision.sign.notSigned");
        assertRefused(office.director(), Map.of("signature", "RETURN"), "decision.reason.missing");
        hands.sign(decision, office);
        complete(office.director(), Map.of("signature", "SIGN"));
        assertRefused(office.clerk(), Map.of(), "decision.issue.notSealed");

        assertThat(step()).isEqualTo(DecisionIssuingProcess.NUMBER_AND_SEAL);
        assertThat(hands.status(decision)).isEqualTo(DecisionStatus.SIGNED);
    }

    private void assertRefused(Actor person, Map<String, Object> fields, String reason) {
        var step = step();
        assertThatThrownBy(() -> complete(person, fields)).satisfies(failure -> assertThat(
                        EngineFailures.refusalIn(failure).orElseThrow().reasons())
                .map(one -> one.text())
                .containsExactly(reason));
        assertThat(step()).isEqualTo(step);
    }

    private void complete(Actor person, Map<String, Object> fields) {
        var task = open();
        acting.as(person, () -> {
            if (!person.userName().equals(task.getAssignee())) {
                tasks.claim(task.getId(), person.userName());
            }
            forms.submitTaskForm(task.getId(), fields);
        });
    }

    private Task open() {
        return tasks.createTaskQuery()
                .processDefinitionKey(DecisionIssuingProcess.KEY)
                .processInstanceBusinessKey(Long.toString(decision))
                .singleResult();
    }

    private String step() {
        return open().getTaskDefinitionKey();
    }

    private List<String> candidates() {
        return tasks.getIdentityLinksForTask(open().getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> ended() {
        var instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(DecisionIssuingProcess.KEY)
                .processInstanceBusinessKey(Long.toString(decision))
                .finished()
                .singleResult();
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream()
                .map(activity -> activity.getActivityId())
                .toList();
    }
}
