package vn.vinhdanh.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FractionTest {

    private static final Fraction TWO_THIRDS = Fraction.parse("2/3");

    @Test
    void fiveOfSevenReachTwoThirdsAndFourDoNot() {
        assertThat(TWO_THIRDS.isReachedBy(5, 7)).isTrue();
        assertThat(TWO_THIRDS.isReachedBy(4, 7)).isFalse();
        assertThat(TWO_THIRDS.leastOf(7)).isEqualTo(5);
    }

    @Test
    void theBoundItselfReachesTheShare() {
        assertThat(TWO_THIRDS.isReachedBy(6, 9)).isTrue();
        assertThat(Fraction.parse("90/100").leastOf(9)).isEqualTo(9);
        assertThat(Fraction.parse("70/100").leastOf(9)).isEqualTo(7);
    }

    @Test
    void ofNobodyNoShareIsReached() {
        assertThat(TWO_THIRDS.isReachedBy(0, 0)).isFalse();
    }

    @Test
    void whatIsNoShareIsRefused() {
        assertThatThrownBy(() -> Fraction.parse("3/2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.parse("0.66")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fraction(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
