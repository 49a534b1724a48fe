package vn.vinhdanh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.catalogue.NomineeFactsFixtures.collective;
import static vn.vinhdanh.catalogue.NomineeFactsFixtures.individual;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.platform.engine.DecisionTables;

class EligibilityTest {

    private static final EligibilityRules ELIGIBILITY =
            new EligibilityRules(1, DecisionTables.of(EligibilityRules.shipped()));

    @ParameterizedTest
    @EnumSource(Regime.class)
    void whoeverMeetsEverythingIsEligible(Regime regime) {
        for (var facts : List.of(individual().facts(), collective().facts())) {
            var answer = check(regime, facts);

            assertThat(answer.outcome()).isEqualTo(Outcome.MET);
            assertThat(answer.findings()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(finding -> {
                assertThat(finding.outcome()).isEqualTo(Outcome.MET);
                assertThat(finding.article()).isNotBlank();
                assertThat(finding.text()).isNotBlank();
                assertThat(finding.facts()).isNotBlank();
                assertThat(finding.cure()).isNotBlank();
            });
        }
    }

    static Stream<Failing> eachConditionFailing() {
        return Stream.of(
                new Failing("REPORT", individual().reportPresent(false)),
                new Failing("EVIDENCE", individual().evidencePresent(false)),
                new Failing("TASK_RESULT", individual().taskResult(TaskResult.KHT)),
                new Failing("SERVICE_TIME", individual().serviceMonths(1)),
                new Failing("NOT_DISCIPLINED", individual().disciplined(true)),
                new Failing("NO_PENDING_CASE", individual().pendingConductCase(true)),
                new Failing("ONE_FORM", individual().sameAchievementAwarded(true)),
                new Failing("NO_THEMATIC", individual().thematicResultUsed(true)),
                new Failing("UNIT_EXISTS", collective().unitDissolved(true)));
    }

    @ParameterizedTest
    @MethodSource("eachConditionFailing")
    void aConditionThatFailsAloneIsTheOnlyOneNamed(Failing failing) {
        for (var regime : Regime.values()) {
            var answer = check(regime, failing.facts().facts());

            if (isSetBy(regime, failing.code())) {
                assertThat(answer.outcome()).isEqualTo(Outcome.NOT_MET);
                assertThat(codes(answer, Outcome.NOT_MET)).containsExactly(failing.code());
                assertThat(codes(answer, Outcome.UNDECIDED)).isEmpty();
            } else {
                assertThat(answer.outcome()).isEqualTo(Outcome.MET);
            }
        }
    }

    static Stream<Failing> eachFactMissing() {
        return Stream.of(
                new Failing("TASK_RESULT", individual().taskResult(null)),
                new Failing("SERVICE_TIME", individual().serviceMonths(null)),
                new Failing("NOT_DISCIPLINED", individual().disciplined(null)),
                new Failing("NO_PENDING_CASE", individual().pendingConductCase(null)),
                new Failing("ONE_FORM", individual().sameAchievementAwarded(null)),
                new Failing("NO_THEMATIC", individual().thematicResultUsed(null)),
                new Failing("UNIT_EXISTS", collective().unitDissolved(null)));
    }

    @ParameterizedTest
    @MethodSource("eachFactMissing")
    void aMissingFactLeavesItUndecided(Failing missing) {
        for (var regime : List.of(Regime.R0, Regime.R3)) {
            var answer = check(regime, missing.facts().facts());

            assertThat(codes(answer, Outcome.NOT_MET)).isEmpty();
            assertThat(codes(answer, Outcome.UNDECIDED))
                    .isEqualTo(isSetBy(regime, missing.code()) ? List.of(missing.code()) : List.of());
        }
    }

    @Test
    void aFailureOutweighsAMissingFact() {
        assertThat(check(
                                Regime.R0,
                                individual()
                                        .serviceMonths(null)
                                        .disciplined(true)
                                        .facts())
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"R0, 9, 10", "R1, 9, 10", "R2, 5, 6", "R3, 5, 6", "R4, 5, 6"})
    void monthsOfServiceCountFromTheBound(Regime regime, int below, int bound) {
        assertThat(check(regime, individual().serviceMonths(below).facts()).outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(check(regime, individual().serviceMonths(bound).facts()).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(finding(check(regime, individual().serviceMonths(below).facts()), "SERVICE_TIME"))
                .returns("Công tác " + below + " tháng", Finding::facts)
                .returns("Công tác tại đơn vị từ đủ " + bound + " tháng", Finding::text);
    }

    @ParameterizedTest
    @CsvSource({"HTXSNV, MET", "HTT, MET", "KHT, NOT_MET"})
    void tasksMustHaveBeenDoneWell(TaskResult result, Outcome outcome) {
        assertThat(check(Regime.R0, individual().taskResult(result).facts()).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void collectivesHaveNoMonthsOfService() {
        assertThat(check(Regime.R0, collective().facts()).findings())
                .extracting(Finding::code)
                .containsExactly("REPORT", "EVIDENCE", "TASK_RESULT", "NOT_DISCIPLINED", "NO_PENDING_CASE", "ONE_FORM");
    }

    @Test
    void whatTheDepartmentSetsItselfIsMarkedUnverified() {
        assertThat(check(Regime.R3, individual().facts()).findings())
                .filteredOn(Finding::verified)
                .extracting(Finding::code)
                .containsExactly("REPORT", "NOT_DISCIPLINED", "NO_PENDING_CASE", "ONE_FORM", "NO_THEMATIC");
        assertThat(check(Regime.R4, individual().facts()).findings()).noneMatch(Finding::verified);
    }

    @Test
    void anAwardWithoutConditionsIsLeftToPeople() {
        assertThat(ELIGIBILITY.evaluate("NO_SUCH", Regime.R2, individual().facts()))
                .isEqualTo(new EligibilityAnswer(Outcome.UNDECIDED, List.of(), 1));
    }

    private EligibilityAnswer check(Regime regime, NomineeFacts facts) {
        return ELIGIBILITY.evaluate("GK_SO", regime, facts);
    }

    private static boolean isSetBy(Regime regime, String code) {
        return regime.compareTo(Regime.R3) >= 0
                || !List.of("NO_THEMATIC", "UNIT_EXISTS").contains(code);
    }

    private static List<String> codes(EligibilityAnswer answer, Outcome outcome) {
        return answer.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(Finding::code)
                .toList();
    }

    private static @Nullable Finding finding(EligibilityAnswer answer, String code) {
        return answer.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findAny()
                .orElse(null);
    }

    record Failing(String code, NomineeFactsFixtures facts) {

        @Override
        public String toString() {
            return code;
        }
    }
}
