package vn.vinhdanh.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeycloakGroupsTest {

    @Test
    void departmentUnitAndRolesComeFromFlatGroups() {
        var groups = KeycloakGroups.of(List.of("/bd", "/bd.unit-03", "/bd.unit-03.head", "/bd.council.member"));

        assertThat(groups.department()).isEqualTo("bd");
        assertThat(groups.unit()).isEqualTo("unit-03");
        assertThat(groups.roles()).containsExactlyInAnyOrder("bd.unit-03.head", "bd.council.member");
    }

    @Test
    void groupsOfAnotherDepartmentOrInsideAnotherGroupOrOfNoKnownRoleGiveNothing() {
        var groups = KeycloakGroups.of(List.of(
                "/bd",
                "/na.office",
                "/na.unit-01",
                "/friends/bd.director",
                "/bd.emperor",
                "/bd.unit-01.director",
                "/camunda-admin.x",
                "/bdx.office"));

        assertThat(groups.roles()).isEmpty();
        assertThat(groups.unit()).isEqualTo("emperor");
    }

    @Test
    void aRoleOfTheDepartmentIsNoUnit() {
        var groups = KeycloakGroups.of(List.of("/bd", "/bd.office", "/bd.process-admin"));

        assertThat(groups.unit()).isNull();
        assertThat(groups.roles()).containsExactlyInAnyOrder("bd.office", "bd.process-admin");
    }

    @Test
    void nobodyIsInTwoDepartmentsOrTwoUnitsOrNone() {
        assertThatThrownBy(() -> KeycloakGroups.of(List.of("/bd", "/na"))).hasMessage("identity.refused.departments");
        assertThatThrownBy(() -> KeycloakGroups.of(List.of("/bd", "/bd.unit-01", "/bd.unit-02")))
                .hasMessage("identity.refused.units");
        assertThatThrownBy(() -> KeycloakGroups.of(List.of("/bd.office"))).hasMessage("identity.refused.noDepartment");
    }

    @Test
    void whoIsKeptOutConcernsEveryDepartmentThatTheirGroupsName() {
        assertThat(KeycloakGroups.departmentsNamed(List.of("/bd", "/na.office", "/offline_access")))
                .containsExactlyInAnyOrder("bd", "na");
        assertThat(KeycloakGroups.departmentsNamed(List.of())).isEmpty();
    }
}
