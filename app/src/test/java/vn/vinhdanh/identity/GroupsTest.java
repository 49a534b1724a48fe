package vn.vinhdanh.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void theClerkOfAUnitIsNotTheClerkOfTheDepartment() {
        assertThat(Groups.of(Role.UNIT_CLERK, "bd", "unit-03")).isEqualTo("bd.unit-03.clerk");
        assertThat(Groups.of(Role.CLERK, "bd")).isEqualTo("bd.clerk");
    }

    @Test
    void aRoleOfAUnitNeedsItsUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Groups.of(Role.UNIT_HEAD, "bd"));
        assertThatIllegalArgumentException().isThrownBy(() -> Groups.of(Role.DIRECTOR, "bd", "unit-03"));
    }
}
