package vn.vinhdanh.register.past;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "16/4/2015, DAY, 16/04/2015",
        "16-04-2015, DAY, 16/04/2015",
        "4/2015, MONTH, 04/2015",
        "2015, YEAR, 2015",
        "'', UNKNOWN, ''"
    })
    void aDateIsKeptAsFarAsItIsStated(String written, PartialDate.Precision precision, String text) {
        assertThat(PartialDate.written(written)).hasValueSatisfying(date -> {
            assertThat(date.precision()).isEqualTo(precision);
            assertThat(date.text()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2015", "13/2015", "năm 2015", "16/4/15", "1/1/1900", "2015/04/16"})
    void whatIsNoDateIsNotGuessed(String written) {
        assertThat(PartialDate.written(written)).isEmpty();
    }
}
