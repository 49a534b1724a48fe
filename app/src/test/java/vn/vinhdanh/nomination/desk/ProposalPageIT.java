package vn.vinhdanh.nomination.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The page on which a proposal is read outside of its steps. */
@IntegrationTest
class ProposalPageIT {

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Nominees nominees;

    @Autowired
    Nominations nominations;

    @Autowired
    ProposalReading reading;

    @Autowired
    Accounts accounts;

    @Test
    void unitOfficeAndAuditorReadListReportFindingsAndEvidence() {
        var proposal = fixtures.received();
        var row = nominees.of(proposal).get(0).id();
        nominations.screen(row);

        for (var reader : List.of(
                fixtures.head(), fixtures.clerk(), fixtures.officer(), person("auditor", "mau", Role.AUDITOR))) {
            var page = visitor(reader).get("/proposals/" + proposal);
            assertThat(page.statusCode()).as(reader.userName()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Tập thể mẫu 01", "1 tập thể, 2 cá nhân", NominationFixtures.REPORT, "Đạt:")
                    .contains("Đã tiếp nhận")
                    .doesNotContain("??", "<form method=\"post\" action=\"/proposals", "<textarea");
            var evidence = visitor(reader).get("/proposals/" + proposal + "/evidence/" + row);
            assertThat(evidence.statusCode()).isEqualTo(200);
            assertThat(evidence.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(visitor(reader).get("/proposals").body()).contains("/proposals/" + proposal + "\"");
        }
    }

    @Test
    void forEverybodyElseItDoesNotExist() {
        var proposal = fixtures.received();
        var row = nominees.of(proposal).get(0).id();
        var strangers = List.of(
                fixtures.headOfOtherUnit(),
                person("director", "mau", Role.DIRECTOR),
                person("inspector", "mau", Role.INSPECTORATE),
                person("auditor", "khac", Role.AUDITOR),
                person("officer", "khac", Role.OFFICE));

        for (var stranger : strangers) {
            var visitor = visitor(stranger);
            assertThat(visitor.get("/proposals/" + proposal).statusCode())
                    .as(stranger.userName())
                    .isEqualTo(404);
            assertThat(visitor.get("/proposals/" + proposal + "/evidence/" + row)
                            .statusCode())
                    .as(stranger.userName())
                    .isEqualTo(404);
        }
    }

    @Test
    void evidenceOfAnotherProposalDoesNotExistHere() {
        var proposal = fixtures.received();
        var foreign = nominees.of(fixtures.received()).get(0).id();

        assertThat(visitor(fixtures.head())
                        .get("/proposals/" + proposal + "/evidence/" + foreign)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLongListIsReadInPagesWithAsManyStatementsAsAShortOne() {
        var few = fixtures.drafted();
        var many = fixtures.drafted();
        for (var number = 0; number < Nominees.PAGE; number++) {
            fixtures.bare(many, RecipientKind.INDIVIDUAL, "Cá nhân dài " + number);
        }

        assertThat(reading.page(many, 0)).hasSize(Nominees.PAGE);
        assertThat(reading.page(many, 1)).hasSize(3).first().returns(Nominees.PAGE + 1, ReadRow::number);
        assertThat(statementsFor(many)).isEqualTo(statementsFor(few)).isPositive();
        assertThat(visitor(fixtures.head())
                        .get("/proposals/" + many + "?page=1")
                        .body())
                .contains("Trang 2/2", "Cá nhân dài 49")
                .doesNotContain("Cá nhân dài 10<", "??");
    }

    private long statementsFor(long proposal) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var statements = new ListAppender<ILoggingEvent>();
        statements.start();
        log.addAppender(statements);
        log.setLevel(Level.DEBUG);
        try {
            reading.page(proposal, 0);
        } finally {
            log.setLevel(null);
            log.detachAppender(statements);
        }
        return statements.list.stream()
                .filter(event -> event.getMessage().contains("Executing prepared SQL statement"))
                .count();
    }

    private Actor person(String name, String department, Role role) {
        fixtures.officer();
        var userName = department + ".doc." + name;
        try {
            return accounts.actor(userName);
        } catch (NotFound absent) {
            accounts.create(
                    new Account(userName, "Người đọc " + name, "Chức vụ mẫu", department, null),
                    NominationFixtures.PASSWORD,
                    Set.of(Groups.of(role, department)));
            return accounts.actor(userName);
        }
    }

    private Visitor visitor(Actor person) {
        return new Visitor(port).signedIn(person.userName(), NominationFixtures.PASSWORD);
    }
}
