package vn.vinhdanh.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.document.SampleDecision;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SigningKeysIT {

    private static final String PIN = "K7-qx-90421";
    private static final String WRONG = "000000";
    private static final byte[] SAMPLE = SampleDecision.pdf(1);

    @Autowired
    SigningKeys keys;

    @Autowired
    Signatures signatures;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    LoggingSystem logging;

    private String owner = "";

    @BeforeEach
    void makeAKey() {
        owner = "it." + UUID.randomUUID();
        keys.createDemo(owner, "Trần Thị Mẫu", "Đơn vị mẫu", PIN.toCharArray());
    }

    @Test
    void aKeyOfTheDemonstrationSaysSoAndIsIssuedByTheOneRoot() throws Exception {
        var key = keys.unlock(owner, PIN.toCharArray());

        assertThat(key.demo()).isTrue();
        assertThat(key.commonName()).isEqualTo("Trần Thị Mẫu (DEMO)");
        assertThat(key.organisation()).isEqualTo("Đơn vị mẫu");
        key.certificate().verify(keys.demoRoot().getPublicKey());
        assertThat(key.chain()).last().isEqualTo(keys.demoRoot());
        assertThat(keys.exists(owner)).isTrue();
        assertThat(keys.exists("nobody")).isFalse();
        assertThat(keys.anyDemo()).isTrue();
    }

    @Test
    void aPinIsWipedWhateverBecomesOfIt() {
        var made = "another-pin".toCharArray();
        keys.createDemo(owner + ".2", "Mẫu", "Mẫu", made);
        var right = PIN.toCharArray();
        signatures.signAsPerson(SAMPLE, owner, right);
        var wrong = WRONG.toCharArray();
        refusal(wrong);

        assertThat(List.of(made, right, wrong))
                .allSatisfy(pin -> assertThat(pin).containsOnly('\0'));
    }

    @Test
    void aWrongPinIsRefusedBesideItsFieldWithWhatIsLeft() {
        assertThat(refusal(WRONG.toCharArray()).reasons()).containsExactly(Reason.at("pin", "signature.pin.wrong", 4));
        assertThat(refusal(WRONG.toCharArray()).reasons()).containsExactly(Reason.at("pin", "signature.pin.wrong", 3));
        assertThat(refusal("".toCharArray()).reasons()).containsExactly(Reason.at("pin", "signature.pin.empty"));
    }

    @Test
    void theRightPinForgetsEarlierMistakes() {
        refusal(WRONG.toCharArray());
        keys.unlock(owner, PIN.toCharArray());

        assertThat(refusal(WRONG.toCharArray()).reasons()).containsExactly(Reason.at("pin", "signature.pin.wrong", 4));
    }

    @Test
    void afterFiveMistakesTheKeyRestsEvenForTheRightPin() {
        Stream.generate(() -> WRONG.toCharArray()).limit(5).forEach(this::refusal);

        assertThat(refusal(PIN.toCharArray()).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.text()).isEqualTo("signature.pin.resting");
            assertThat(reason.values()).singleElement().asString().matches("\\d\\d:\\d\\d:\\d\\d");
        });
    }

    @Test
    void afterItsRestTheKeySignsAgain() {
        Stream.generate(() -> WRONG.toCharArray()).limit(5).forEach(this::refusal);
        database.sql("update signature.signing_key set locked_until = now() - interval '1 second' where owner = :owner")
                .param("owner", owner)
                .update();

        assertThat(refusal(WRONG.toCharArray()).reasons()).containsExactly(Reason.at("pin", "signature.pin.wrong", 4));
        assertThat(keys.unlock(owner, PIN.toCharArray()).demo()).isTrue();
    }

    @Test
    void theCountSurvivesTheRollbackOfTheRefusedSigning() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> refuse(WRONG.toCharArray())))
                .isInstanceOf(Refusal.class);

        assertThat(failedAttempts()).isEqualTo(1);
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanFive() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> guess =
                    () -> refusal(WRONG.toCharArray()).reasons().get(0).text();

            var answers = threads
                    .invokeAll(Stream.generate(() -> guess).limit(16).toList())
                    .stream()
                    .map(SigningKeysIT::answer)
                    .toList();

            assertThat(answers).filteredOn("signature.pin.wrong"::equals).hasSize(4);
            assertThat(answers).filteredOn("signature.pin.resting"::equals).hasSize(12);
            assertThat(failedAttempts()).isEqualTo(5);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoHasNoKeyIsTold() {
        assertThatThrownBy(() -> signatures.signAsPerson(SAMPLE, "nobody", PIN.toCharArray()))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.reasons())
                        .containsExactly(Reason.of("signature.key.missing")));
    }

    @Test
    void thePinIsInNoLogAndNoTable(CapturedOutput output) {
        var loud = List.of("vn.vinhdanh", "org.springframework.jdbc", "org.springframework.transaction", "eu.europa");
        loud.forEach(logger -> logging.setLogLevel(logger, LogLevel.TRACE));
        try {
            signatures.signAsPerson(SAMPLE, owner, PIN.toCharArray());
            refusal((PIN + "1").toCharArray());
        } finally {
            loud.forEach(logger -> logging.setLogLevel(logger, null));
        }

        assertThat(output.getAll()).contains("signature.signing_key").doesNotContain(PIN);
        assertThat(rowsWith(PIN)).isEmpty();
        assertThat(rowsWith(hex(PIN.getBytes(StandardCharsets.UTF_8)))).isEmpty();
        assertThat(rowsWith(hex(PIN.getBytes(StandardCharsets.UTF_16BE)))).isEmpty();
        assertThat(rowsWith(owner)).containsExactly("signature.signing_key");
    }

    private Refusal refusal(char[] pin) {
        return catchThrowableOfType(Refusal.class, () -> refuse(pin));
    }

    private void refuse(char[] pin) {
        signatures.signAsPerson(SAMPLE, owner, pin);
    }

    private static String answer(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private int failedAttempts() {
        return database.sql("select failed_attempts from signature.signing_key where owner = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    /** The tables of the whole database that hold the text anywhere in a row. */
    private List<String> rowsWith(String text) {
        return database
                .sql(
                        "select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !database.sql("select 1 from " + table + " t where strpos(t::text, :text) > 0 limit 1")
                        .param("text", text)
                        .query()
                        .listOfRows()
                        .isEmpty())
                .toList();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
