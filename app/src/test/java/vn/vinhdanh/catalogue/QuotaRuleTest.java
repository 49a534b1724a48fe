package vn.vinhdanh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaRuleTest {

    @ParameterizedTest
    @CsvSource({
        // 15 % of 7 is 1.05, of 6 is 0.9, of 10 is 1.5, of 20 is 3
        "0, 0, 0, 0",
        "6, 0, 1, 1",
        "7, 1, 1, 2",
        "9, 1, 1, 2",
        "10, 1, 2, 2",
        "20, 3, 3, 3",
        "26, 3, 4, 4"
    })
    void aShareIsComputedExactlyAndRoundedOnceAsTheRuleSays(int base, int floor, int halfUp, int ceiling) {
        assertThat(rule(RoundingMode.FLOOR, false).places(base)).isEqualTo(floor);
        assertThat(rule(RoundingMode.HALF_UP, false).places(base)).isEqualTo(halfUp);
        assertThat(rule(RoundingMode.CEILING, false).places(base)).isEqualTo(ceiling);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "6, 1", "14, 2"})
    void aMinimumOfOneHoldsAsSoonAsSomebodyIsCounted(int base, int places) {
        assertThat(rule(RoundingMode.FLOOR, true).places(base)).isEqualTo(places);
    }

    @Test
    void sharesReadAsPeopleWriteThem() {
        assertThat(rule(RoundingMode.FLOOR, false).percent()).isEqualTo("15");
        assertThat(rule(RoundingMode.FLOOR, false).exactly(7)).isEqualTo("1,05");
        assertThat(rule(RoundingMode.FLOOR, false).exactly(20)).isEqualTo("3");
    }

    private static QuotaRule rule(RoundingMode rounding, boolean minimumOne) {
        return new QuotaRule(
                new Fraction(15, 100), "LDTT", rounding, minimumOne, false, "TT 07/2014/TT-BNV Đ.5", false);
    }
}
