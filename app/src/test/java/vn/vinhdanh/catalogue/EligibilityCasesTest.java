package vn.vinhdanh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.vinhdanh.platform.engine.RuleCoverage;

/** People and collectives on both sides of every bound, each with what the text that its row cites makes of them. */
class EligibilityCasesTest {

    private static final Map<String, Outcome> ANSWERS =
            Map.of("đạt", Outcome.MET, "chưa đạt", Outcome.NOT_MET, "chưa rõ", Outcome.UNDECIDED);
    private static final Map<Outcome, String> SIGNS =
            Map.of(Outcome.MET, "+", Outcome.NOT_MET, "-", Outcome.UNDECIDED, "?");
    private static final RuleCoverage COVERAGE = new RuleCoverage();
    private static final Eligibility ELIGIBILITY = new Eligibility(COVERAGE.tables());
    private static final Set<String> HELD = new HashSet<>();

    @ParameterizedTest
    @CsvFileSource(resources = "/eligibility/cases.csv", delimiter = ';', numLinesToSkip = 3)
    void everyCaseIsAnsweredAsItsTextSays(@AggregateWith(EligibilityCase.Reader.class) EligibilityCase each) {
        var answer = ELIGIBILITY.evaluate(each.award(), each.regime(), each.facts());
        hold(each, answer);

        assertThat(lines(answer)).isEqualTo(each.lines());
        assertThat(answer.byCode().get(each.code())).satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(ANSWERS.get(each.answer()));
            assertThat(finding.article()).isEqualTo(each.article());
            assertThat(finding.facts()).isNotBlank().doesNotContain("null");
            assertThat(finding.text()).isNotBlank();
            assertThat(finding.cure()).isNotBlank();
            if (each.source().equals("chưa kiểm chứng")) {
                assertThat(finding.verified()).isFalse();
            }
        });
    }

    @AfterAll
    static void everyRowOfEveryTableHasHeldInACase() throws IOException {
        assertThat(HELD)
                .containsExactlyInAnyOrderElementsOf(RuleCoverage.rows("processes/award-nomination/eligibility.dmn"));
    }

    /** The rows that had a say: what a table also says about conditions of other awards does not count. */
    private static void hold(EligibilityCase each, EligibilityAnswer answer) {
        // asked afresh, for the application asks for the conditions of an award only once
        new Eligibility(COVERAGE.tables())
                .conditions(each.award(), each.regime(), each.facts().kind());
        var codes = answer.byCode().keySet();
        COVERAGE.take().forEach((row, code) -> {
            if (codes.contains(code)) {
                HELD.add(row);
            }
        });
    }

    private static String lines(EligibilityAnswer answer) {
        return answer.findings().stream()
                .map(finding -> finding.code() + SIGNS.get(finding.outcome()))
                .collect(Collectors.joining(" "));
    }
}
