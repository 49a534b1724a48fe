package vn.vinhdanh.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.RunningProduct;
import vn.vinhdanh.keycloak.KeycloakServer;

/** The department's conference of 2015: every write is made in a page, from an empty home to the public look-up. */
class ConferenceBrowserIT {

    private static final String LOOKED_UP = "Cá nhân mẫu 07";
    private static final long BONUS_OF_AN_INDIVIDUAL = 350_000;

    private Conference conference = Conference.binhDuong2015();

    @Test
    void thirtySevenOfThirtyNineProposalsEndInTheRegister(@TempDir Path home) throws SQLException {
        try (var product = RunningProduct.on(home)) {
            fromProposalToLookUp(product);
        }
    }

    /** Every person and every step of it; a nominee costs the same in both modes, so there are few. */
    @Test
    void theSameConferenceWithEveryoneSignedInAtKeycloak(@TempDir Path home) throws SQLException {
        conference = conference.abridgedTo(
                Set.of(LOOKED_UP, conference.failsTheVote(), conference.struckByTheDirector()),
                new Conference.Expected(6, 2, 5, 1, 6, 5 * 690_000 + BONUS_OF_AN_INDIVIDUAL));
        var keycloak = KeycloakServer.shared();
        try (var product = RunningProduct.on(home, keycloak.properties())) {
            keycloak.admin().addApplication(product.url());
            product.accounts().values().forEach(person -> keycloak.admin()
                    .setPassword(person.userName(), person.password()));
            fromProposalToLookUp(product);
        }
    }

    private void fromProposalToLookUp(RunningProduct product) throws SQLException {
        try (var run = new ConferenceRun(product, conference)) {
            conference.proposals().forEach(proposal -> {
                run.prepare(proposal);
                run.submit(proposal);
            });
            conference.proposals().forEach(proposal -> {
                run.receive();
                run.checkConduct();
            });
            conference.proposals().forEach(run::giveOpinion);
            run.supplement(conference.proposals().get(2));
            conference.proposals().forEach(proposal -> run.appraise());
            run.openSession();
            vote(run);
            var total = conference.expected().bonusTotal();
            var withTheStruckRow = amount(total + BONUS_OF_AN_INDIVIDUAL);
            assertThat(run.checkDraft()).contains(withTheStruckRow, "chưa kiểm chứng");
            assertThat(run.sign()).contains(amount(total), "chưa kiểm chứng").doesNotContain(withTheStruckRow);
            var number = run.issue();
            everyNominationIsRecorded(product);
            register(run);
            lookUp(product, run, number);
            assertThat(run.scriptErrors()).isEmpty();
        }
    }

    private static String amount(long dong) {
        return "%,d".formatted(dong).replace(',', '.');
    }

    private void vote(ConferenceRun run) {
        ConferenceRun.COUNCIL.subList(0, 4).forEach(run::vote);
        assertThat(run.secretary().closingIsRefused()).contains("4/7", "5");
        ConferenceRun.COUNCIL.subList(4, 7).forEach(run::vote);
        run.secretary().close();
        assertThat(run.secretary().result()).contains(conference.failsTheVote());
    }

    private void everyNominationIsRecorded(RunningProduct product) throws SQLException {
        try (var database = product.database();
                var statement = database.createStatement()) {
            Awaitility.await().atMost(java.time.Duration.ofSeconds(60)).untilAsserted(() -> {
                try (var row = statement.executeQuery(
                        "select count(*) from nomination.nomination where status = 'RECORDED'")) {
                    row.next();
                    assertThat(row.getInt(1)).isEqualTo(conference.expected().registerEntries());
                }
            });
        }
    }

    private void register(ConferenceRun run) {
        var desk = run.desk("bd.vanphong");
        desk.go("/register");
        desk.picture("register");
        assertThat(desk.page().locator("main").innerText())
                .contains(Integer.toString(conference.expected().registerEntries()));
    }

    private void lookUp(RunningProduct product, ConferenceRun run, String number) {
        var page = run.stranger();
        page.navigate(product.url() + "/lookup");
        page.fill("#number", number);
        page.fill("#name", "CA NHAN mau 07");
        page.click("main button");
        page.locator(".vd-card h2").waitFor();
        page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "public-look-up.png")));
        assertThat(page.locator("main").innerText())
                .contains(LOOKED_UP, "Giấy khen", "20/08/2015")
                .doesNotContain("đồng", "350.000", "Chuyên viên");
        assertThat(List.of(conference.failsTheVote(), conference.struckByTheDirector()))
                .allSatisfy(name -> {
                    page.fill("#number", number);
                    page.fill("#name", name);
                    page.click("main button");
                    page.locator(".vd-empty").waitFor();
                });
    }
}
