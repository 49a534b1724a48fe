package vn.vinhdanh.review;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.engine.OpenTask;

@IntegrationTest
class AppraisalSheetIT {

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Proposals proposals;

    @Autowired
    AppraisalSheets sheets;

    @Test
    void aLongListNeedsAsManyStatementsAsAShortOne() {
        var few = received(0);
        var many = received(12);

        assertThat(statementsFor(many)).isEqualTo(statementsFor(few)).isPositive();
    }

    @Test
    void theFirstRowWithoutVerdictIsShownAndTheNextOneOffered() {
        var sheet = sheets.of(task(received(0)), fixtures.officer(), null);

        assertThat(sheet.chosen()).isEqualTo(sheet.rows().get(0));
        assertThat(sheet.next()).isEqualTo(sheet.rows().get(1));
        assertThat(sheet.mayWrite()).isTrue();
        assertThat(sheet.rows()).allMatch(row -> row.failed().isEmpty());
    }

    private long received(int more) {
        var proposal = fixtures.drafted();
        for (var number = 0; number < more; number++) {
            fixtures.listed(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu thêm " + number);
        }
        proposals.prepared(proposal, fixtures.clerk());
        proposals.submit(proposal, fixtures.head());
        proposals.receive(proposal, fixtures.officer());
        return proposal;
    }

    private static OpenTask task(long proposal) {
        return new OpenTask(
                "1", "unit-proposal", "AppraiseProposal", proposal, NominationFixtures.DEPARTMENT, "x", true, true);
    }

    private long statementsFor(long proposal) {
        var officer = fixtures.officer();
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var statements = new ListAppender<ILoggingEvent>();
        statements.start();
        log.addAppender(statements);
        log.setLevel(Level.DEBUG);
        try {
            sheets.of(task(proposal), officer, null);
        } finally {
            log.setLevel(null);
            log.detachAppender(statements);
        }
        return statements.list.stream()
                .filter(event -> event.getMessage().contains("Executing prepared SQL statement"))
                .count();
    }
}
