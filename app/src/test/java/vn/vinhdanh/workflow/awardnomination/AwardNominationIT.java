package vn.vinhdanh.workflow.awardnomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;

/** Every way a nomination can end; the domain is looked at first, the token second. */
@IntegrationTest
class AwardNominationIT {

    @Autowired
    NominationWalk walk;

    @Autowired
    Nominations nominations;

    @Autowired
    JdbcClient sql;

    private long proposal;
    private long first;
    private long second;
    private long third;

    @BeforeEach
    void screenedNominations() {
        sql.sql("delete from platform.wake_up").update();
        proposal = walk.received(3);
        var ids = walk.of(proposal);
        first = ids.get(0);
        second = ids.get(1);
        third = ids.get(2);
        walk.screen(ids);
    }

    @Test
    void screeningKeepsItsFindingsAndWaitsForTheOffice() {
        assertThat(nominations.findings(proposal)).containsOnlyKeys(first, second, third);
        assertThat(nominations.findings(proposal).get(second)).hasSize(7);
        assertThat(walk.position(first)).isEqualTo(AwardNominationProcess.APPRAISAL_AWAITED);
        assertThat(routingFact(first)).isEqualTo("met");
    }

    @Test
    void declinedByTheOffice() {
        walk.appraise(proposal, List.of(first));
        walk.wake();

        assertThat(status(first)).isEqualTo(NominationStatus.DECLINED);
        assertThat(walk.position(first)).isEqualTo(AwardNominationProcess.NOMINATION_DECLINED);
        assertThat(status(second)).isEqualTo(NominationStatus.ENDORSED);
        assertThat(walk.position(second)).isEqualTo(AwardNominationProcess.COUNCIL_AWAITED);
    }

    @Test
    void notPassedByTheCouncil() {
        decided(List.of(second));

        assertThat(status(second)).isEqualTo(NominationStatus.NOT_PASSED);
        assertThat(walk.position(second)).isEqualTo(AwardNominationProcess.NOMINATION_NOT_PASSED);
        assertThat(status(third)).isEqualTo(NominationStatus.PASSED);
        assertThat(walk.position(third)).isEqualTo(AwardNominationProcess.SIGNATURE_AWAITED);
    }

    @Test
    void struckByTheDirector() {
        decided(List.of());
        walk.sign(List.of(first, second), Map.of(third, "Đang xác minh đơn thư"));
        walk.wake();

        assertThat(status(third)).isEqualTo(NominationStatus.STRUCK);
        assertThat(walk.position(third)).isEqualTo(AwardNominationProcess.NOMINATION_STRUCK);
        assertThat(status(first)).isEqualTo(NominationStatus.SIGNED);
        assertThat(walk.position(first)).isEqualTo(AwardNominationProcess.ISSUE_AWAITED);
    }

    @Test
    void recordedAfterTheIssue() {
        decided(List.of());
        walk.sign(List.of(first, second, third), Map.of());
        walk.wake();
        walk.issue(List.of(first, second, third));
        walk.wake();
        assertThat(status(first)).isEqualTo(NominationStatus.SIGNED);
        assertThat(walk.position(first)).isEqualTo(AwardNominationProcess.RECORD_AWARD);

        walk.screen(List.of(first, second, third));

        assertThat(status(first)).isEqualTo(NominationStatus.RECORDED);
        assertThat(walk.position(first)).isEqualTo(AwardNominationProcess.NOMINATION_RECORDED);
    }

    @Test
    void factsThatAreThereBeforeTheTokenNeedNoWakeUp() {
        var early = walk.received(3);
        var ids = walk.of(early);
        walk.appraise(early, List.of());
        walk.decide(ids, List.of(ids.get(0)));
        sql.sql("delete from platform.wake_up").update();

        walk.screen(ids);

        assertThat(walk.position(ids.get(0))).isEqualTo(AwardNominationProcess.NOMINATION_NOT_PASSED);
        assertThat(walk.position(ids.get(1))).isEqualTo(AwardNominationProcess.SIGNATURE_AWAITED);
    }

    private void decided(List<Long> notPassed) {
        walk.appraise(proposal, List.of());
        walk.wake();
        walk.decide(List.of(first, second, third), notPassed);
        walk.wake();
    }

    private NominationStatus status(long id) {
        return nominations.find(id).status();
    }

    private String routingFact(long id) {
        return sql.sql("""
                        select variable.text_ from camunda.act_ru_variable variable
                          join camunda.act_ru_execution instance on instance.id_ = variable.proc_inst_id_
                         where variable.name_ = 'eligibility' and instance.business_key_ = :key
                           and instance.proc_def_id_ like 'award-nomination:%'
                        """).param("key", Long.toString(id)).query(String.class).single();
    }
}
