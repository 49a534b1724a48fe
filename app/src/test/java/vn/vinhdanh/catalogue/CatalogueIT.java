package vn.vinhdanh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.platform.Refusal;

@IntegrationTest
class CatalogueIT {

    private static final String GK_SO = "GK_SO";

    @Autowired
    Regimes regimes;

    @Autowired
    Awards awards;

    @Autowired
    Bonuses bonuses;

    @Autowired
    VoteRules voteRules;

    @Autowired
    AwardFinder finder;

    @Autowired
    Calls calls;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @CsvSource({
        "2015-08-20, R0", "2016-05-02, R0", "2017-09-30, R0", "2017-10-01, R1", "2023-12-31, R1", "2024-01-01, R2",
        "2024-07-01, R2", "2025-06-30, R2", "2025-07-01, R3", "2026-09-30, R3", "2026-10-01, R3", "2026-11-22, R3"
    })
    void theDateOfReceiptChoosesTheRegime(LocalDate received, Regime regime) {
        assertThat(regimes.on(received)).isEqualTo(regime);
    }

    @Test
    void theNewestRegimeWaitsForItsActivation() {
        var firstDay = LocalDate.of(2026, 10, 1);

        assertThat(regimes.isNewerWaitingOn(firstDay.minusDays(1))).isFalse();
        assertThat(regimes.isNewerWaitingOn(firstDay)).isTrue();
    }

    // worked by hand, coefficient x base salary, up to the next 10,000:
    // 2015: 0.6 x 1,150,000 = 690,000 -> 690,000; 0.3 x 1,150,000 = 345,000 -> 350,000
    //       13 x 690,000 + 24 x 350,000 = 8,970,000 + 8,400,000 = 17,370,000
    // 2016: 0.6 x 1,210,000 = 726,000 -> 730,000; 0.3 x 1,210,000 = 363,000 -> 370,000
    //       13 x 730,000 + 24 x 370,000 = 9,490,000 + 8,880,000 = 18,370,000
    // 2024: 0.6 x 2,340,000 = 1,404,000 -> 1,410,000; 0.3 x 2,340,000 = 702,000 -> 710,000
    //       13 x 1,410,000 + 24 x 710,000 = 18,330,000 + 17,040,000 = 35,370,000
    @ParameterizedTest
    @CsvSource({
        "2015-08-20, R0, 1150000, 690000, 350000, 17370000",
        "2016-05-02, R0, 1210000, 730000, 370000, 18370000",
        "2024-07-01, R2, 2340000, 1410000, 710000, 35370000"
    })
    void thirteenCollectivesAndTwentyFourIndividualsCost(
            LocalDate day, Regime regime, long baseSalary, long collective, long individual, long total) {
        assertThat(regimes.on(day)).isEqualTo(regime);

        var ofCollective = bonuses.of(GK_SO, RecipientKind.COLLECTIVE, regime, day);
        var ofIndividual = bonuses.of(GK_SO, RecipientKind.INDIVIDUAL, regime, day);

        assertThat(ofCollective.baseSalary()).isEqualTo(baseSalary);
        assertThat(ofCollective.amount()).isEqualTo(collective);
        assertThat(ofIndividual.amount()).isEqualTo(individual);
        assertThat(13 * ofCollective.amount() + 24 * ofIndividual.amount()).isEqualTo(total);
        assertThat(ofCollective.verified()).isFalse();
    }

    @Test
    void theStampedRegimeMeetsTheSalaryOfTheDecision() {
        var bonus = bonuses.of(GK_SO, RecipientKind.INDIVIDUAL, Regime.R2, LocalDate.of(2025, 7, 10));

        assertThat(bonus.coefficient()).isEqualByComparingTo("0.3");
        assertThat(bonus.amount()).isEqualTo(710_000);
        assertThat(bonus.rounding()).isEqualTo("CEILING 10000");
    }

    @Test
    void aDayWithoutBaseSalaryIsRefused() {
        assertThatThrownBy(() -> bonuses.of(GK_SO, RecipientKind.INDIVIDUAL, Regime.R0, LocalDate.of(2013, 6, 30)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aDirectorGivesCertificatesButNoCommendations() {
        assertThat(awards.decidedByDepartment(GK_SO, Regime.R0).kinds())
                .containsExactlyInAnyOrder(RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL);
        assertThatThrownBy(() -> awards.find("CO_SO", Regime.R2)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> awards.find("HUY_HIEU_TINH", Regime.R2)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TTLDXS                     | R2 | catalogue.award.notDepartment.PROV | Luật 06/2022/QH15 Đ.27 | Luật 06/2022/QH15 Đ.80(1)
            BK_TINH                    | R0 | catalogue.award.notDepartment.PROV | Luật TĐKT 2003         | Luật TĐKT 2003 Đ.80
            BK_TTG                     | R3 | catalogue.award.notDepartment.PM   | Luật 06/2022/QH15 Đ.73 | Luật 06/2022/QH15 Đ.80(1)
            Cờ thi đua của Sở          | R2 | catalogue.award.wrongName          | Không có cờ thi đua    | Luật 06/2022/QH15 Đ.80(1)
            Bằng khen của Giám đốc Sở  | R0 | catalogue.award.wrongName          | không tặng bằng khen   | Luật TĐKT 2003 Đ.80
            """)
    void whatTheDirectorMayNotDecideIsRefusedByNameAndArticle(
            String award, Regime regime, String text, String article, String authority) {
        assertThatThrownBy(() -> awards.decidedByDepartment(award, regime))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.reasons().get(0).text()).isEqualTo(text);
                    assertThat(no.reasons().toString()).contains(article, authority);
                });
        assertThatThrownBy(() -> calls.open(
                        "bd",
                        "Đợt của cấp khác",
                        award,
                        "năm 2014",
                        LocalDate.of(2014, 1, 1),
                        LocalDate.of(2014, 12, 31),
                        LocalDate.of(2099, 1, 1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aNameIsAnsweredWithWhatIsLegallyRight() {
        assertThat(finder.find("co thi dua cua so", Regime.R2))
                .extracting(found -> found.award().code(), NamedAward::isDecidedByDepartment)
                .startsWith(tuple("CO_BO", false), tuple("CO_TINH", false));
        assertThat(finder.find("Bằng khen của Giám đốc Sở", Regime.R0))
                .extracting(found -> found.award().code())
                .containsExactly("BK_TINH", "GK_SO");
        assertThat(finder.find("bằng khen của Chính phủ", Regime.R0))
                .extracting(found -> found.award().code())
                .containsExactlyInAnyOrder("BK_TTG", "CO_CP");
        assertThat(finder.find("TTLĐXS", Regime.R3)).singleElement().satisfies(found -> {
            assertThat(found.remark()).contains("Giám đốc Sở không quyết định");
            assertThat(found.award().basis()).isEqualTo("Luật 06/2022/QH15 Đ.27");
        });
        assertThat(finder.find("huy hieu", Regime.R2)).isEmpty();
    }

    @Test
    void theCouncilOfTheDemoNeedsTwoThirdsOfAllMembers() {
        var rule = voteRules.of(GK_SO, Regime.R0, "bd");

        assertThat(rule.quorum()).isEqualTo(new Fraction(2, 3));
        assertThat(rule.threshold()).isEqualTo(new Fraction(2, 3));
        assertThat(rule.denominator()).isEqualTo("ALL_MEMBERS");
        assertThat(rule.verified()).isFalse();
    }

    @Test
    @Transactional
    void aDepartmentsOwnRuleComesFirst() {
        sql.sql("""
                insert into catalogue.vote_rule (award_code, regime, department, quorum, threshold, counted_over, valid_from, basis,
                    verified)
                values ('GK_SO', 'R0', 'na', '1/2', '7/10', 'VOTERS', '2004-07-01', 'Quy chế', true)
                """).update();

        assertThat(voteRules.of(GK_SO, Regime.R0, "na").threshold()).isEqualTo(new Fraction(7, 10));
        assertThat(voteRules.of(GK_SO, Regime.R0, "bd").threshold()).isEqualTo(new Fraction(2, 3));
    }

    @Test
    void everyRegimeFollowsTheOneBeforeWithoutGapAndEveryAwardHasItsArticle() {
        assertThat(count("""
                select count(*) from (select valid_from, lag(valid_to) over (order by valid_from) as before
                from catalogue.regime) r where before is not null and valid_from <> before + 1
                """)).isZero();
        assertThat(count("select count(*) from catalogue.award where basis = ''"))
                .isZero();
        assertThat(count("select count(distinct code) from catalogue.award")).isEqualTo(21);
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
