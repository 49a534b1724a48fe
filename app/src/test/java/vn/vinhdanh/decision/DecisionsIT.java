package vn.vinhdanh.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.Regime;
import vn.vinhdanh.decision.DecisionFixtures.Office;
import vn.vinhdanh.document.CommandLine;
import vn.vinhdanh.document.PdfText;
import vn.vinhdanh.document.VeraPdf;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessDate;
import vn.vinhdanh.register.RecipientCounts;
import vn.vinhdanh.register.RegisterEntries;
import vn.vinhdanh.signature.SignatureReports;

/** What may happen to a decision, through the methods the pages and the process use. */
@IntegrationTest
class DecisionsIT {

    private static final LocalDate CONFERENCE = LocalDate.of(2015, 8, 20);

    @Autowired
    DecisionFixtures fixtures;

    @Autowired
    Decisions decisions;

    @Autowired
    SigningDesk signing;

    @Autowired
    IssueDesk issuing;

    @Autowired
    DecisionRecords records;

    @Autowired
    DecisionDocuments documents;

    @Autowired
    DecisionSheets sheets;

    @Autowired
    Nominations nominations;

    @Autowired
    RegisterEntries register;

    @Autowired
    SignatureReports reports;

    @Autowired
    BusinessDate businessDate;

    @Autowired
    JdbcClient jdbc;

    private Office office;

    @BeforeEach
    void aDepartmentAtWork() {
        businessDate.set(CONFERENCE);
        office = fixtures.office();
    }

    @AfterEach
    void backToTheDateOfTheDemonstration() {
        businessDate.reset();
    }

    /** The law may change between call and vote: whoever may not decide any more is not even put into a draft. */
    @ParameterizedTest
    @CsvSource({"BK_TINH, PROV", "BK_BO, MIN", "HCLD_3, PRES"})
    void whatTheDirectorMayNotDecideIsRefusedAtTheDraftWithItsArticle(String award, String level) {
        var session = fixtures.decided(office, 1, 1);
        jdbc.sql("update council.session set award_code = ? where id = ?")
                .params(award, session)
                .update();

        assertThatThrownBy(() -> decisions.draftFrom(session))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons()).first().satisfies(reason -> {
                            assertThat(reason.text()).isEqualTo("catalogue.award.notDepartment." + level);
                            assertThat(reason.values()).contains("Luật TĐKT 2003 Đ.80");
                        }));
        assertThat(records.ofSession(session)).isEmpty();
    }

    @Test
    void theConferenceBecomesOneDecisionWithTwoAnnexes(@TempDir Path folder) throws Exception {
        var id = decisions.draftFrom(fixtures.decidedButForOne(office, 14, 25)).orElseThrow();
        decisions.forward(id, "Đã đối chiếu", office.officer());
        var struck = individual(id, 24);
        signing.strike(id, struck.id(), "Đang chờ xác minh đơn thư", office.director());
        sign(id);
        decisions.sign(id, office.director());
        issuing.seal(id, 1, CONFERENCE, DecisionFixtures.sealPin(), office.clerk());
        decisions.issue(id, office.clerk());

        assertThat(records.find(id).title()).isEqualTo(new RecipientTally(13, 24));
        assertThat(Money.total(records.standing(id))).isEqualTo(17_370_000);
        assertThat(register.counts(id)).isEqualTo(new RecipientCounts(13, 24));
        assertThat(nominations.find(struck.nominationId()).status()).isEqualTo(NominationStatus.STRUCK);
        assertThat(records.standing(id))
                .allMatch(line -> nominations.find(line.nominationId()).status() == NominationStatus.SIGNED);
        var issued = documents.bytes(records.find(id).requireSeal().file());
        assertThat(text(issued))
                .contains(
                        "13 tập thể và 24 cá nhân", "17.370.000 đồng", "Tổng cộng: 13 tập thể", "Tổng cộng: 24 cá nhân")
                .doesNotContain("chưa kiểm chứng", struck.honoured().name() + " Chuyên viên");
        assertThat(reports.verify(issued).allValid(2)).isTrue();
        assertThat(pdfsig(issued, folder)).containsExactly("Signature is Valid.", "Signature is Valid.");
        assertThat(VeraPdf.faults(issued)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 13 x 0.6 x 1,150,000 = 690,000; 24 x 0.3 x 1,150,000 = 345,000, up to 350,000
        "2015-08-20, R0, 690000, 350000, 17370000",
        // 0.6 x 1,210,000 = 726,000, up to 730,000; 0.3 x 1,210,000 = 363,000, up to 370,000
        "2016-05-02, R0, 730000, 370000, 18370000",
        // 0.6 x 2,340,000 = 1,404,000, up to 1,410,000; 0.3 x 2,340,000 = 702,000, up to 710,000
        "2024-07-01, R2, 1410000, 710000, 35370000"
    })
    void regimeAndMoneyFollowTheDay(LocalDate day, Regime regime, long collective, long individual, long total) {
        businessDate.set(day);
        var id = decisions.draftFrom(fixtures.decided(office, 13, 24)).orElseThrow();

        var decision = records.find(id);
        assertThat(decision.subject().regime()).isEqualTo(regime);
        assertThat(records.standing(id).get(0).bonus().amount()).isEqualTo(collective);
        assertThat(individual(id, 0).bonus().amount()).isEqualTo(individual);
        assertThat(Money.total(records.standing(id))).isEqualTo(total);
        assertThat(text(documents.bytes(decision.documentFile()))).contains(Money.written(total) + " đồng");
    }

    @Test
    void aSessionHasOneDecision() {
        var session = fixtures.decided(office, 1, 1);

        assertThat(decisions.draftFrom(session)).isEqualTo(decisions.draftFrom(session));
    }

    @Test
    void whoIsStruckCanBePutBackUntilItIsSigned() {
        var id = checked(1, 2);
        var line = individual(id, 0);

        assertRefused(() -> signing.strike(id, line.id(), " ", office.director()), "decision.reason.missing");
        signing.strike(id, line.id(), "Trùng tên", office.director());
        assertThat(records.find(id).title()).isEqualTo(new RecipientTally(1, 1));
        assertThat(text(documents.bytes(records.find(id).documentFile()))).contains("1 tập thể và 1 cá nhân");
        signing.unstrike(id, line.id(), office.director());
        sign(id);

        assertThat(records.find(id).title()).isEqualTo(new RecipientTally(1, 2));
        assertRefused(() -> signing.strike(id, line.id(), "Muộn", office.director()), "decision.sign.discardFirst");
    }

    @Test
    void aDecisionOnNobodyIsNotMade() {
        var id = checked(1, 1);
        signing.strike(id, individual(id, 0).id(), "Trùng tên", office.director());

        assertRefused(
                () -> signing.strike(id, records.standing(id).get(0).id(), "Trùng", office.director()),
                "decision.strike.last");
    }

    @Test
    void sendingBackNeedsAReasonAndNoSignature() {
        var id = checked(1, 1);
        assertRefused(() -> decisions.sendBack(id, "", office.director()), "decision.reason.missing");
        sign(id);
        assertRefused(() -> decisions.sendBack(id, "Sai tên", office.director()), "decision.sign.discardFirst");

        signing.discard(id, office.director());
        decisions.sendBack(id, "Sai tên", office.director());

        assertThat(records.find(id).status()).isEqualTo(DecisionStatus.DRAFTED);
        assertThat(records.find(id).returnRemark()).isEqualTo("Sai tên");
    }

    @Test
    void aWrongPinSignsNothing() {
        var id = checked(1, 1);

        assertThatThrownBy(() -> signing.sign(id, "000000".toCharArray(), office.director()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason.place()).isEqualTo("pin")));
        assertThat(records.find(id).signature()).isNull();
        assertRefused(() -> decisions.sign(id, office.director()), "decision.sign.notSigned");
    }

    @Test
    void aRemovedLineIsNoticedBeforeSigning() {
        var id = checked(2, 2);
        jdbc.sql("delete from decision.line where id = :id")
                .param("id", individual(id, 1).id())
                .update();

        assertRefused(
                () -> sign(id),
                "decision.count.differs.council [2, 2, 2, 1]",
                "decision.count.differs.title [2, 2, 2, 1]",
                "decision.count.differs.printedTitle [2, 2, 2, 1]",
                "decision.count.differs.printedAnnexes [2, 2, 2, 1]");
    }

    @Test
    void anotherDocumentIsNoticedBeforeSigning() {
        var id = checked(2, 2);
        var decision = records.find(id);
        var shorter = documents.print(
                decision.subject(), CONFERENCE, records.standing(id).subList(0, 3));
        jdbc.sql("update decision.decision set document_file = :file where id = :id")
                .param("file", shorter)
                .param("id", id)
                .update();

        assertRefused(
                () -> sign(id),
                "decision.count.differs.printedTitle [2, 1, 2, 2]",
                "decision.count.differs.printedAnnexes [2, 1, 2, 2]");
        assertThat(sheets.of(id).agrees()).isFalse();
    }

    @Test
    void anotherNameIsNoticedBeforeSigning() {
        var id = checked(1, 1);
        jdbc.sql("update decision.line set name = 'Người khác' where id = :id")
                .param("id", individual(id, 0).id())
                .update();

        assertRefused(() -> sign(id), "decision.count.rowDiffers [Người khác]");
    }

    @Test
    void aSignedDocumentThatWasReplacedIsNotIssued() {
        var id = signed(1, 1);
        issuing.seal(id, 1, CONFERENCE, DecisionFixtures.sealPin(), office.clerk());
        jdbc.sql("update decision.decision set seal_file = signature_file where id = :id")
                .param("id", id)
                .update();

        assertRefused(() -> decisions.issue(id, office.clerk()), "decision.signatures.notValid [2, 1]");
        assertThat(register.counts(id)).isEqualTo(new RecipientCounts(0, 0));
    }

    @Test
    void aNewBaseSalaryIsShownAndCountedAnewBeforeSigning() {
        businessDate.set(LocalDate.of(2016, 4, 29));
        var id = checked(1, 1);
        businessDate.set(LocalDate.of(2016, 5, 2));

        assertRefused(() -> sign(id), "decision.bonus.changed [02/05/2016, 1.040.000, 1.100.000]");
        assertThat(sheets.of(id).change().matters()).isTrue();
        signing.reprice(id, office.director());

        assertThat(individual(id, 0).bonus().amount()).isEqualTo(370_000);
        assertThat(individual(id, 0).previousAmount()).isEqualTo(350_000);
        sign(id);
    }

    @Test
    void aNewBaseSalaryAfterSigningIsNamedBeforeTheSeal() {
        businessDate.set(LocalDate.of(2016, 4, 29));
        var id = signed(1, 1);
        businessDate.set(LocalDate.of(2016, 5, 2));

        assertRefused(
                () -> seal(id, 1, LocalDate.of(2016, 5, 2)),
                "decision.bonus.changed [02/05/2016, 1.040.000, 1.100.000]");
        seal(id, 1, LocalDate.of(2016, 4, 29));
        decisions.issue(id, office.clerk());
    }

    @Test
    void theDateIsNeitherBeforeTheSignatureNorInTheFuture() {
        var id = signed(1, 0);

        assertRefused(() -> seal(id, 1, CONFERENCE.minusDays(1)), "decision.issue.beforeSignature [20/08/2015]");
        assertRefused(() -> seal(id, 1, CONFERENCE.plusDays(1)), "decision.issue.inFuture [20/08/2015]");
        assertRefused(() -> seal(id, 2, CONFERENCE), "decision.issue.notNextNumber [2, 1]");
        assertThat(issuing.offer(office.department()).number()).isEqualTo(1);
    }

    @Test
    void ofTwoClerksWhoWantOneNumberOneGetsIt() throws Exception {
        var first = signed(1, 0);
        var second = signed(0, 1);
        var other = fixtures.person(office.council(), "vanthu2", Groups.of(Role.CLERK, office.department()));
        var start = new CyclicBarrier(2);

        var answers = together(
                () -> attempt(
                        start, () -> issuing.seal(first, 1, CONFERENCE, DecisionFixtures.sealPin(), office.clerk())),
                () -> attempt(start, () -> issuing.seal(second, 1, CONFERENCE, DecisionFixtures.sealPin(), other)));

        assertThat(answers).containsExactlyInAnyOrder("done", "conflict");
        assertThat(issuing.offer(office.department()).number()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoCompleteAtOnceOneWins() throws Exception {
        var id = signed(1, 1);
        seal(id, 1, CONFERENCE);
        var start = new CyclicBarrier(2);

        Callable<String> issue = () -> attempt(start, () -> decisions.issue(id, office.clerk()));

        assertThat(together(issue, issue)).containsExactlyInAnyOrder("done", "conflict");
        assertThat(register.counts(id)).isEqualTo(new RecipientCounts(1, 1));
    }

    @Test
    void whoAppraisedARecipientDoesNotSign() {
        var id = checked(1, 1);
        var line = individual(id, 0);
        appraised(line, office.director().userName());

        assertRefused(
                () -> sign(id), "decision.sign.appraised [" + line.honoured().name() + "]");
        signing.strike(id, line.id(), "Trùng tên", office.director());
        assertRefused(
                () -> sign(id), "decision.sign.appraised [" + line.honoured().name() + "]");
        assertThat(records.find(id).signature()).isNull();
    }

    @Test
    void whoSignedAndTurnsOutToHaveAppraisedDoesNotCompleteTheSigning() {
        var id = checked(1, 1);
        sign(id);
        var line = individual(id, 0);
        appraised(line, office.director().userName());

        assertRefused(
                () -> decisions.sign(id, office.director()),
                "decision.sign.appraised [" + line.honoured().name() + "]");
    }

    @Test
    void aStandInOfTheAppraiserDoesNotSignAndADirectorWithoutAVerdictDoes() {
        var id = checked(1, 1);
        var line = individual(id, 0);
        appraised(line, office.officer().userName());
        var director = office.director();
        var standIn = new Actor(
                director.userName(),
                director.fullName(),
                director.department(),
                director.groups(),
                office.officer().userName());

        assertRefused(
                () -> signing.sign(id, DecisionFixtures.directorPin(), standIn),
                "decision.sign.appraised [" + line.honoured().name() + "]");
        sign(id);
        decisions.sign(id, director);

        assertThat(records.find(id).status()).isEqualTo(DecisionStatus.SIGNED);
    }

    private void appraised(DecisionLine line, String officer) {
        jdbc.sql("""
                        insert into review.appraisal (version, nomination_id, proposal_id, verdict, reason, finding,
                                                      noted_by, noted_by_name, noted_at, closed, outdated)
                        select 0, id, proposal_id, 'ENDORSE', 'Đủ điều kiện', 'MET', ?, 'Người thẩm định', now(), true, false
                          from nomination.nomination where id = ?
                        """).param(officer).param(line.nominationId()).update();
    }

    @Test
    void nobodyElseTouchesADecision() {
        var id = checked(1, 1);
        var stranger = fixtures.office().director();

        assertThatThrownBy(() -> signing.sign(id, DecisionFixtures.directorPin(), office.officer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signing.sign(id, DecisionFixtures.directorPin(), stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decisions.issue(id, office.director())).isInstanceOf(NotFound.class);
    }

    private long checked(int collectives, int individuals) {
        var id = decisions
                .draftFrom(fixtures.decided(office, collectives, individuals))
                .orElseThrow();
        decisions.forward(id, null, office.officer());
        return id;
    }

    private long signed(int collectives, int individuals) {
        var id = checked(collectives, individuals);
        sign(id);
        decisions.sign(id, office.director());
        return id;
    }

    private void sign(long id) {
        signing.sign(id, DecisionFixtures.directorPin(), office.director());
    }

    private void seal(long id, int number, LocalDate day) {
        issuing.seal(id, number, day, DecisionFixtures.sealPin(), office.clerk());
    }

    private DecisionLine individual(long id, int index) {
        return records.lines(id).stream()
                .filter(line -> line.kind() == RecipientKind.INDIVIDUAL)
                .toList()
                .get(index);
    }

    private static String text(byte[] pdf) {
        return String.join(" ", PdfText.lines(pdf));
    }

    private static void assertRefused(ThrowingCallable action, String... reasons) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                .map(reason -> reason.values().isEmpty() ? reason.text() : reason.text() + " " + reason.values())
                .containsExactly(reasons));
    }

    private static String attempt(CyclicBarrier start, Runnable action) throws Exception {
        start.await(60, TimeUnit.SECONDS);
        try {
            action.run();
            return "done";
        } catch (Conflict lost) {
            return "conflict";
        }
    }

    private static List<String> together(Callable<String> one, Callable<String> two) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<String>();
            for (var answer : threads.invokeAll(List.of(one, two), 120, TimeUnit.SECONDS)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    /** What Poppler says about each signature; its exit code proves nothing. */
    private static List<String> pdfsig(byte[] pdf, Path folder) throws Exception {
        var file = Files.write(folder.resolve("quyet-dinh.pdf"), pdf);
        var output = CommandLine.run(List.of("pdfsig", "-nocert", file.toString()));
        return output.lines()
                .filter(line -> line.contains("Signature Validation: "))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toList();
    }
}
