package vn.vinhdanh.workflow.awardnomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.workflow.Agreement;
import vn.vinhdanh.workflow.Disagreement;
import vn.vinhdanh.workflow.Walker;

/** The office's verdict comes before, during or after the wait of 37 nominations, one of which cannot be screened. */
@IntegrationTest
class WakeUpsOfNominationsIT {

    private static final String NOMINATION = AwardNominationProcess.KEY;

    @Autowired
    NominationWalk walk;

    @Autowired
    Walker walker;

    @Autowired
    Nominations nominations;

    @Autowired
    Agreement agreement;

    @Autowired
    JdbcClient sql;

    private long proposal;
    private List<Long> all = List.of();
    private List<Long> others = List.of();
    private long broken;

    @BeforeEach
    void thirtySevenOfWhichOneCannotBeScreened() {
        sql.sql("delete from platform.wake_up").update();
        proposal = walk.received(37);
        all = walk.of(proposal);
        broken = all.get(17);
        others = all.stream().filter(id -> id != broken).toList();
        // the database takes no findings for this one, so its job fails as with any row that cannot be written
        sql.sql("alter table nomination.finding add constraint cannot_be_screened check (nomination_id <> " + broken
                        + ") not valid")
                .update();
    }

    @AfterEach
    void mend() {
        sql.sql("alter table nomination.finding drop constraint if exists cannot_be_screened")
                .update();
    }

    @Test
    void factBeforeTheWait() {
        walk.appraise(proposal, List.of());
        walk.wake();
        assertThat(pending()).isEqualTo(37);
        agrees();

        walk.screen(others);
        walker.failUntilIncident(NOMINATION, broken);
        walk.wake();

        theOthersWentOn();
        theOneGoesOnAfterRetry();
    }

    @Test
    void factDuringTheWait() {
        walk.screen(others);
        walker.failUntilIncident(NOMINATION, broken);
        agrees();

        walk.appraise(proposal, List.of());
        agrees();
        walk.wake();

        theOthersWentOn();
        theOneGoesOnAfterRetry();
    }

    @Test
    void factAfterTheWait() {
        walk.screen(others);
        walker.failUntilIncident(NOMINATION, broken);
        walk.appraise(proposal, List.of());
        walk.wake();

        walk.tellAppraisedAgain(proposal);
        walk.wake();

        theOthersWentOn();
        theOneGoesOnAfterRetry();
    }

    private void theOthersWentOn() {
        assertThat(others)
                .hasSize(36)
                .allMatch(id -> nominations.find(id).status() == NominationStatus.ENDORSED)
                .allMatch(id -> walk.position(id).equals(AwardNominationProcess.COUNCIL_AWAITED));
        assertThat(walker.hasIncident(NOMINATION, broken)).isTrue();
        assertThat(walk.position(broken)).isEqualTo(AwardNominationProcess.NOMINATION_RECEIVED);
        agrees();
    }

    private void theOneGoesOnAfterRetry() {
        mend();
        walker.retry(NOMINATION, broken);
        walk.wake();

        assertThat(walk.position(broken)).isEqualTo(AwardNominationProcess.COUNCIL_AWAITED);
        assertThat(walker.hasIncident(NOMINATION, broken)).isFalse();
        assertThat(pending()).isZero();
        agrees();
    }

    private void agrees() {
        assertThat(agreement.check())
                .filteredOn(disagreement -> disagreement.process().equals(NOMINATION)
                        ? all.contains(disagreement.caseId())
                        : disagreement.caseId() == proposal)
                .extracting(Disagreement::sentence)
                .isEmpty();
    }

    private long pending() {
        return sql.sql("select count(*) from platform.wake_up")
                .query(Long.class)
                .single();
    }
}
