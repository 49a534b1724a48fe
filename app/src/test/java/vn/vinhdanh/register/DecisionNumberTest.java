package vn.vinhdanh.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"7/QĐ-STTTT", "07/qd-stttt", " Số: 07 / QĐ - STTTT ", "Quyết định số 7/QĐ-STTTT", "7QĐ-STTTT"})
    void numberAndSymbolAreReadAsPeopleTypeThem(String typed) {
        assertThat(DecisionNumber.typed(typed)).contains(new DecisionNumber(7, "qd stttt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "07", "số 7", "so: 007"})
    void theSymbolMayBeLeftOut(String typed) {
        assertThat(DecisionNumber.typed(typed)).contains(new DecisionNumber(7, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "QĐ-STTTT", "không có", "0", "99999999999", "' or 1=1 --", "%", "<script>7</script>"})
    void whatIsNoNumberFindsNothing(String typed) {
        assertThat(DecisionNumber.typed(typed)).isEmpty();
    }

    @Test
    void numbersBelowTenAreWrittenWithAZero() {
        assertThat(DecisionNumber.written(7, "QĐ-STTTT")).isEqualTo("07/QĐ-STTTT");
        assertThat(DecisionNumber.written(123, "QĐ-STTTT")).isEqualTo("123/QĐ-STTTT");
    }
}
