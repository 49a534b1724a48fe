package vn.vinhdanh.catalogue.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.catalogue.Bonuses;
import vn.vinhdanh.catalogue.Fraction;
import vn.vinhdanh.catalogue.QuotaRules;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.Regime;
import vn.vinhdanh.catalogue.Regimes;
import vn.vinhdanh.catalogue.VoteRules;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** Two people change the law in the catalogue; one alone changes nothing. */
@IntegrationTest
class ChangesIT {

    private static final Map<String, String> CERTIFICATE = Map.of("code", "GK_SO", "regime", "R2");
    private static final Map<String, String> COEFFICIENT =
            Map.of("award_code", "GK_SO", "regime", "R2", "kind", "INDIVIDUAL");

    @Autowired
    Changes changes;

    @Autowired
    ChangeRows past;

    @Autowired
    CatalogueRows rows;

    @Autowired
    Awards awards;

    @Autowired
    Bonuses bonuses;

    @Autowired
    VoteRules voteRules;

    @Autowired
    QuotaRules quotaRules;

    @Autowired
    Regimes regimes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @Transactional
    void aChangeHoldsFromTheSecondPersonsYesOnAndSaysWhoWhenWhyAndFromWhichText() {
        var day = LocalDate.of(2024, 7, 1);
        var id = changes.propose(form(CatalogueTable.BONUS_COEFFICIENT, COEFFICIENT, "coefficient", "0,5"), Admins.LAN);
        assertThat(bonuses.of("GK_SO", RecipientKind.INDIVIDUAL, Regime.R2, day).amount())
                .isEqualTo(710_000);

        changes.accept(id, Admins.MINH);

        assertThat(bonuses.of("GK_SO", RecipientKind.INDIVIDUAL, Regime.R2, day).amount())
                .isEqualTo(1_170_000);
        assertThat(past.find(id, "bd")).hasValueSatisfying(change -> {
            assertThat(change.before()).containsEntry("coefficient", "0.3");
            assertThat(change.after()).containsEntry("coefficient", "0.5");
            assertThat(change.proposedBy()).isEqualTo("bd.lan");
            assertThat(change.answeredName()).isEqualTo("Người mẫu bd.minh");
            assertThat(change.answered()).isNotNull();
            assertThat(change.why()).isEqualTo("Văn bản mới");
            assertThat(change.source()).isEqualTo("Điều 1: nguyên văn của văn bản");
        });
    }

    @Test
    @Transactional
    void whoWroteAChangeDoesNotLetItIntoForceNorDoesAStandIn() {
        var id = changes.propose(form(CatalogueTable.AWARD, CERTIFICATE, "name", "Giấy khen mới"), Admins.LAN);
        var standIn = new Actor("bd.minh", "Minh", "bd", Admins.LAN.groups(), Admins.LAN.userName());
        var officer = new Actor("bd.vanphong", "Văn phòng", "bd", Set.of("bd.office"));

        assertThat(reasons(() -> changes.accept(id, Admins.LAN))).containsExactly("catalogue.change.secondPerson");
        assertThat(reasons(() -> changes.accept(id, standIn))).containsExactly("catalogue.change.secondPerson");
        assertThat(reasons(() -> changes.accept(id, officer))).containsExactly("platform.notFound");
        assertThat(awards.find("GK_SO", Regime.R2).name()).isEqualTo("Giấy khen của Giám đốc Sở");
    }

    @Test
    @Transactional
    void aRefusedChangeKeepsTheReasonAndLeavesTheRow() {
        var id = changes.propose(form(CatalogueTable.AWARD, CERTIFICATE, "name", "Giấy khen mới"), Admins.LAN);
        assertThat(reasons(() -> changes.refuse(id, " ", Admins.MINH))).containsExactly("catalogue.change.no.answer");

        changes.refuse(id, "Văn bản không nói vậy", Admins.MINH);

        assertThat(past.find(id, "bd").orElseThrow().answer()).isEqualTo("Văn bản không nói vậy");
        assertThat(awards.find("GK_SO", Regime.R2).name()).isEqualTo("Giấy khen của Giám đốc Sở");
        assertThat(reasons(() -> changes.accept(id, Admins.MINH))).containsExactly("catalogue.change.answered");
    }

    @Test
    @Transactional
    void theNewestRegimeIsActivatedByTwoPeople() {
        var firstDay = LocalDate.of(2026, 10, 1);
        assertThat(regimes.on(firstDay)).isEqualTo(Regime.R3);

        Admins.agree(changes, rows, CatalogueTable.REGIME, Map.of("code", "R4"), "active", "true");

        assertThat(regimes.on(firstDay)).isEqualTo(Regime.R4);
        assertThat(regimes.on(firstDay.minusDays(1))).isEqualTo(Regime.R3);
        assertThat(regimes.isNewerWaitingOn(firstDay)).isFalse();
    }

    @Test
    @Transactional
    void aDepartmentsOwnVoteRuleIsItsAloneToSeeAndToChange() {
        var rule = new HashMap<>(Map.of(
                "award_code", "GK_SO", "regime", "R0", "department", "bd", "quorum", "3 / 4", "threshold", "7/10"));
        rule.putAll(Map.of("counted_over", "VOTERS", "valid_from", "1/7/2004", "basis", "Quy chế", "verified", "true"));

        assertThat(reasons(() -> changes.propose(Admins.adding(CatalogueTable.VOTE_RULE, rule), Admins.OF_NGHE_AN)))
                .containsExactly("catalogue.cell.DEPARTMENT");
        var id = changes.propose(Admins.adding(CatalogueTable.VOTE_RULE, rule), Admins.LAN);
        assertThat(reasons(() -> changes.accept(id, Admins.OF_NGHE_AN))).containsExactly("platform.notFound");
        changes.accept(id, Admins.MINH);

        assertThat(voteRules.of("GK_SO", Regime.R0, "bd").quorum()).isEqualTo(new Fraction(3, 4));
        assertThat(voteRules.of("GK_SO", Regime.R0, "na").quorum()).isEqualTo(new Fraction(2, 3));
        assertThat(past.ofRow(CatalogueTable.VOTE_RULE, "GK_SO | R0 | bd", "na"))
                .isEmpty();
    }

    @Test
    @Transactional
    void whoWroteAChangeTakesItBackAndMayWriteTheRowAnew() {
        var form = form(CatalogueTable.AWARD, CERTIFICATE, "name", "Giấy khen viết nhầm");
        var id = changes.propose(form, Admins.LAN);

        assertThat(reasons(() -> changes.withdraw(id, Admins.MINH))).containsExactly("catalogue.change.onlyProposer");
        changes.withdraw(id, Admins.LAN);

        assertThat(changes.propose(form, Admins.LAN)).isGreaterThan(id);
        assertThatThrownBy(() -> changes.accept(id, Admins.MINH)).isInstanceOf(Conflict.class);
    }

    @Test
    @Transactional
    void aDepartmentsOwnQuotaIsALineOfTheCatalogueThatTwoPeopleWrite() {
        var day = LocalDate.of(2024, 6, 1);
        assertThat(quotaRules.of("CSTDCS", "bd", day)).isEmpty();
        var rule = new HashMap<>(Map.of(
                "award_code", "CSTDCS", "regime", "R2", "department", "bd", "valid_from", "1/1/2024", "share", "1/10"));
        rule.putAll(Map.of("base_award", "LDTT", "rounding", "CEILING", "minimum_one", "true", "counted_in", "UNIT"));
        rule.putAll(Map.of("basis", "Quy chế thi đua của Sở, Điều 9", "verified", "true"));

        changes.accept(changes.propose(Admins.adding(CatalogueTable.QUOTA_RULE, rule), Admins.LAN), Admins.MINH);

        assertThat(quotaRules.of("CSTDCS", "bd", day)).hasValueSatisfying(own -> {
            assertThat(own.places(11)).isEqualTo(2);
            assertThat(own.ofEachUnit()).isTrue();
        });
        assertThat(quotaRules.of("CSTDCS", "na", day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            AWARD             | name        |            | catalogue.cell.empty     | name
            AWARD             | level       | KING       | catalogue.cell.CHOICE    | level
            AWARD             | valid_to    | 31/2/2025  | catalogue.cell.OPTIONAL_DAY | valid_to
            AWARD             | valid_to    | 31/12/2023 | catalogue.cell.reversed  | valid_to
            BONUS_COEFFICIENT | coefficient | nửa        | catalogue.cell.DECIMAL   | coefficient
            VOTE_RULE         | quorum      | 3/2        | catalogue.cell.SHARE     | quorum
            BONUS_ROUNDING    | step        | 0          | catalogue.cell.WHOLE     | step
            AWARD             | name        | Giấy khen của Giám đốc Sở | catalogue.change.nothing | -
            """)
    @Transactional
    void whatCannotBeIsRefusedAtItsField(CatalogueTable table, String column, String typed, String text, String place) {
        var keys = Map.of("code", "GK_SO", "award_code", "GK_SO", "regime", "R2", "kind", "INDIVIDUAL");

        assertThatThrownBy(() -> changes.propose(form(table, keys, column, typed == null ? "" : typed), Admins.LAN))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reasons())
                        .extracting(Reason::text, Reason::place)
                        .containsExactly(tuple(text, place == null ? "" : place)));
    }

    @Test
    @Transactional
    void reasonAndSourceAreAskedFor() {
        var form = form(CatalogueTable.AWARD, CERTIFICATE, "name", "Giấy khen mới");
        var bare = new ChangeForm(form.table(), false, form.seen(), form.typed(), "", "");

        assertThat(reasons(() -> changes.propose(bare, Admins.LAN)))
                .containsExactly("catalogue.change.no.why", "catalogue.change.no.source");
    }

    @Test
    @Transactional
    void aRowThatTheOthersDoNotBearIsRefusedInWords() {
        assertThat(reasons(() -> changes.propose(
                        Admins.typed(
                                ChangeForm.of(
                                        CatalogueTable.AWARD, rows.standing(CatalogueTable.AWARD, CERTIFICATE), false),
                                Map.of("collective", "false", "individual", "false")),
                        Admins.LAN)))
                .containsExactly("catalogue.change.breaks.bounds");
        assertThat(reasons(() -> changes.propose(
                        Admins.adding(
                                CatalogueTable.BASE_SALARY,
                                Map.of(
                                        "valid_from",
                                        "1/1/2027",
                                        "amount",
                                        "2.800.000",
                                        "basis",
                                        "NĐ",
                                        "verified",
                                        "false")),
                        Admins.LAN)))
                .containsExactly("catalogue.change.breaks.overlap");
        var item = Map.of("award_code", "HUY_HIEU_TINH", "regime", "R3", "position", "1", "content", "Tờ trình");
        var ofNoAward = new HashMap<>(Map.of("basis", "NĐ", "verified", "false"));
        ofNoAward.putAll(item);
        assertThat(reasons(() -> changes.propose(Admins.adding(CatalogueTable.DOSSIER_ITEM, ofNoAward), Admins.LAN)))
                .containsExactly("catalogue.change.breaks.reference");
        assertThat(rows.standing(CatalogueTable.DOSSIER_ITEM, item)).isEmpty();
    }

    @Test
    @Transactional
    void whoeverSawAnOlderRowIsToldSo() {
        var late = form(CatalogueTable.AWARD, CERTIFICATE, "name", "Giấy khen muộn");
        Admins.agree(changes, rows, CatalogueTable.AWARD, CERTIFICATE, "name", "Giấy khen mới");

        assertThat(reasons(() -> changes.propose(late, Admins.MINH))).containsExactly("catalogue.change.overtaken");
        assertThat(reasons(() -> changes.propose(Admins.adding(CatalogueTable.AWARD, late.typed()), Admins.MINH)))
                .containsExactly("catalogue.change.exists");
    }

    @Test
    void twoPeopleAnswerAtOnceAndOneOfThemIsToldSoAndNobodyAsksTwiceForOneRow() throws Exception {
        var row = Map.of("alias", "Tên của hai người duyệt", "award_code", "GK_SO", "remark", "Thử");
        var id = changes.propose(Admins.adding(CatalogueTable.AWARD_ALIAS, row), Admins.LAN);
        try {
            assertThatThrownBy(() -> changes.propose(Admins.adding(CatalogueTable.AWARD_ALIAS, row), Admins.MINH))
                    .isInstanceOfSatisfying(
                            Conflict.class,
                            no -> assertThat(no.reasons().get(0).text()).isEqualTo("catalogue.change.waits"));

            assertThat(atOnce(
                            () -> answer(() -> changes.accept(id, Admins.MINH)),
                            () -> answer(() -> changes.refuse(id, "Không", Admins.OF_NGHE_AN))))
                    .containsExactlyInAnyOrder("done", "catalogue.change.answered");
        } finally {
            jdbc.sql("delete from catalogue.change where id = ?").param(id).update();
            jdbc.sql("delete from catalogue.award_alias where alias = ?")
                    .param(row.get("alias"))
                    .update();
        }
    }

    private ChangeForm form(CatalogueTable table, Map<String, String> keys, String column, String typed) {
        return Admins.form(rows, table, keys, column, typed);
    }

    /** Why it was refused; what it had begun is undone, and the test goes on. */
    private List<String> reasons(Runnable act) {
        var attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        try {
            attempt.executeWithoutResult(begun -> act.run());
        } catch (Refusal refusal) {
            return refusal.reasons().stream().map(Reason::text).toList();
        }
        return List.of();
    }

    private String answer(Runnable act) {
        return reasons(act).stream().findFirst().orElse("done");
    }

    @SafeVarargs
    private static List<String> atOnce(Callable<String>... acts) throws Exception {
        var threads = Executors.newFixedThreadPool(acts.length);
        try {
            return threads.invokeAll(Stream.of(acts).toList()).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    })
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }
}
