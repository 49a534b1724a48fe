package vn.vinhdanh.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.catalogue.EligibilityRules;
import vn.vinhdanh.catalogue.Outcome;

/** People and collectives on both sides of every bound, each with what the text that its row cites makes of them. */
class EligibilityCasesTest {

    private static final Map<String, Outcome> ANSWERS =
            Map.of("đạt", Outcome.MET, "chưa đạt", Outcome.NOT_MET, "chưa rõ", Outcome.UNDECIDED);
    private static final List<RuleCase> CASES = RuleCase.all();
    private static final CaseRun RUN = CaseRun.of(EligibilityRules.shipped(), CASES);

    @Test
    void everyCaseIsAnsweredAsItsTextSays() {
        assertThat(CASES).hasSizeGreaterThan(800).allSatisfy(each -> {
            var answer = RUN.answers().get(each.number() - 1);
            assertThat(CaseRun.lines(answer)).isEqualTo(each.lines());
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
        });
    }

    @Test
    void everyRowOfEveryTableHasHeldInACase() {
        var rows = RuleFile.read(EligibilityRules.shipped()).stream()
                .flatMap(table -> table.rows().stream())
                .map(RuleRow::id);

        assertThat(RUN.held()).containsExactlyInAnyOrderElementsOf(rows.toList());
    }
}
