package vn.vinhdanh.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void daysBelowTenAndTheFirstTwoMonthsHaveALeadingZero() {
        var numbering = new Numbering("07", LocalDate.of(2015, 2, 5));

        assertThat(numbering.day()).isEqualTo("05");
        assertThat(numbering.month()).isEqualTo("02");
        assertThat(numbering.year()).isEqualTo("2015");
    }

    @Test
    void otherDaysAndMonthsStandAsTheyAre() {
        var numbering = new Numbering("112", LocalDate.of(2015, 8, 20));

        assertThat(numbering.day()).isEqualTo("20");
        assertThat(numbering.month()).isEqualTo("8");
    }

    @Test
    void aDecisionWithoutANumberIsNotIssued() {
        var date = LocalDate.of(2015, 8, 20);

        assertThatThrownBy(() -> new Numbering(" ", date)).isInstanceOf(IllegalArgumentException.class);
    }
}
