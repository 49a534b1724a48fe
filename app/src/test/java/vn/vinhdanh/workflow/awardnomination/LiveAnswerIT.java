package vn.vinhdanh.workflow.awardnomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.EligibilityAnswer;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.follow.StatementCount;
import vn.vinhdanh.platform.engine.Processes;
import vn.vinhdanh.workflow.Walker;

/** The answer that people see while they write is the one that the process gives, and it costs the same for any list. */
@IntegrationTest
class LiveAnswerIT {

    private static final long SEED = 20_261_127;
    private static final Map<String, List<String>> AWARDS = Map.of(
            "R0", List.of("GK_SO", "LDTT", "CSTDCS", "TTLDTT", "HCLD_3"),
            "R1", List.of("GK_SO", "CSTDCS", "KNC_BO_TTTT", "BK_TTG", "TTLDXS"),
            "R2", List.of("GK_SO", "LDTT", "CSTDCS", "BK_TINH", "CSTD_TINH"),
            "R3", List.of("GK_SO", "LDTT", "TTLDTT", "CO_BO", "RECOG_DHTT"),
            "R4", List.of("GK_SO", "CSTDCS", "TTLDTT", "CSTDTQ", "KNC_TINH"));

    @Autowired
    RandomNominees nominees;

    @Autowired
    Nominations nominations;

    @Autowired
    Processes processes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Walker walker;

    @Autowired
    JdbcClient sql;

    @Test
    void theLiveAnswerIsThatOfTheProcessForFiveHundredNominees() {
        var lot = new Random(SEED);
        var live = new HashMap<Long, EligibilityAnswer>();
        AWARDS.forEach((regime, awards) -> awards.forEach(award -> {
            var ids = nominees.of(award, regime, 20, lot);
            live.putAll(nominations.eligibilityOf(nominations.findAll(ids)));
            screenByTheProcess(ids);
        }));

        assertThat(live).hasSize(500);
        assertThat(nominations.findings(live.keySet()))
                .containsExactlyInAnyOrderEntriesOf(
                        live.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, answer -> answer.getValue()
                                .findings())));
        live.forEach((id, answer) -> assertThat(routed(id))
                .isEqualTo(
                        switch (answer.outcome()) {
                            case MET -> "met";
                            case NOT_MET -> "notMet";
                            case UNDECIDED -> "undecided";
                        }));
    }

    @Test
    void twoHundredNomineesCostAsManyStatementsAsTwenty() {
        var lot = new Random(SEED);
        var few = nominations.findAll(nominees.of("LDTT", "R2", 20, lot));
        var many = nominations.findAll(nominees.of("LDTT", "R2", 200, lot));

        assertThat(StatementCount.of(() -> nominations.eligibilityOf(many)))
                .isEqualTo(StatementCount.of(() -> nominations.eligibilityOf(few)))
                .isPositive();
        assertThat(StatementCount.of(() -> nominations.checked(many)))
                .isEqualTo(StatementCount.of(() -> nominations.checked(few)));
    }

    private void screenByTheProcess(List<Long> ids) {
        ids.forEach(id -> {
            transaction.executeWithoutResult(running ->
                    processes.start(AwardNominationProcess.KEY, id, NominationFixtures.DEPARTMENT, Map.of()));
            walker.runJobs(AwardNominationProcess.KEY, id);
        });
    }

    private String routed(long id) {
        return sql.sql("""
                        select variable.text_ from camunda.act_ru_variable variable
                          join camunda.act_ru_execution instance on instance.id_ = variable.proc_inst_id_
                         where variable.name_ = 'eligibility' and instance.business_key_ = :key
                           and instance.proc_def_id_ like 'award-nomination:%'
                        """).param("key", Long.toString(id)).query(String.class).single();
    }
}
