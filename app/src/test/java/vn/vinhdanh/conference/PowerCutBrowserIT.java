package vn.vinhdanh.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.RunningProduct;

/** The power fails in the middle of five steps; after each, the product goes on where the last answer left it. */
class PowerCutBrowserIT {

    private static final String RECORDED = "select count(*) from nomination.nomination where status = 'RECORDED'";

    private final Conference conference = Conference.binhDuong2015().small();

    @TempDir
    private Path home;

    @Test
    void fivePowerCutsLoseNothingAndDoNothingTwice() throws SQLException {
        var proposal = conference.proposals().get(0);

        powerCut("submit", run -> run.prepare(proposal), run -> run.submit(proposal));
        powerCut("receive", run -> run.submit(proposal), ConferenceRun::receive);
        powerCut("close", this::voteAfterReceipt, run -> run.secretary().close());
        powerCut("sign", this::closeAndCheck, ConferenceRun::sign);
        // the signature was given before the power failed and stays given; only the completion is done again
        powerCut("issue", ConferenceRun::passSigned, ConferenceRun::issue);
        finish();
    }

    private void voteAfterReceipt(ConferenceRun run) {
        run.receive();
        run.checkConduct();
        run.giveOpinion(conference.proposals().get(0));
        run.appraise();
        run.openSession();
        ConferenceRun.COUNCIL.forEach(run::vote);
    }

    private void closeAndCheck(ConferenceRun run) {
        run.secretary().close();
        run.checkDraft();
    }

    private void powerCut(String point, Consumer<ConferenceRun> before, Consumer<ConferenceRun> step) {
        var armed = Map.of("vinhdanh.fail-point", point, "vinhdanh.fail-point-pass", "2");
        try (var product = RunningProduct.on(home, armed);
                var run = new ConferenceRun(product, conference)) {
            agrees(product);
            before.accept(run);
            run.impatient();
            assertThatThrownBy(() -> step.accept(run)).isInstanceOf(PlaywrightException.class);
            assertThat(product.awaitExit()).as("killed at " + point).isEqualTo(137);
        }
    }

    private void finish() throws SQLException {
        try (var product = RunningProduct.on(home);
                var run = new ConferenceRun(product, conference)) {
            agrees(product);
            run.issueSealed();
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(count(product, RECORDED))
                    .isEqualTo(3));
            agrees(product);
            assertThat(count(product, "select count(*) from register.register_entry"))
                    .isEqualTo(3);
            assertThat(count(product, "select count(distinct nomination_id) from register.register_entry"))
                    .isEqualTo(3);
            assertThat(count(product, "select count(*) from decision.decision")).isEqualTo(1);
            assertThat(count(product, "select max(receipt_number) from nomination.proposal"))
                    .isEqualTo(1);
        }
    }

    private static void agrees(RunningProduct product) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        count(product, "select count(*) from (" + comparison() + ") as row"))
                .isZero());
    }

    private static int count(RunningProduct product, String query) throws SQLException {
        try (var database = product.database();
                var statement = database.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String comparison() {
        try (var file = PowerCutBrowserIT.class.getResourceAsStream("/agreement.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replaceAll(";$", "");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
