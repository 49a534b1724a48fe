package vn.vinhdanh.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.platform.Actor;

class RightTest {

    @Test
    void aRightEndsAtTheDepartment() {
        var officer = person("bd", "bd.office");

        assertThat(Right.READ_PROPOSALS.isHeldBy(officer)).isTrue();
        assertThat(Right.READ_PROPOSALS.isHeldBy(officer, "na")).isFalse();
        assertThat(Right.READ_PROPOSALS.isHeldBy(person("na", "bd.office"), "bd"))
                .as("somebody who was moved and kept an old group")
                .isFalse();
        assertThat(Right.READ_PROPOSALS.isHeldBy(person("bd", "bd.unit-01.head")))
                .isFalse();
    }

    @Test
    void aRightOfAUnitEndsAtTheUnit() {
        var head = person("bd", "bd.unit-01.head");

        assertThat(Right.SUBMIT_PROPOSAL.isHeldBy(head, "bd", "unit-01")).isTrue();
        assertThat(Right.SUBMIT_PROPOSAL.isHeldBy(head, "bd", "unit-02")).isFalse();
        assertThat(Right.SUBMIT_PROPOSAL.isHeldBy(person("bd", "bd.unit-01.clerk"), "bd", "unit-01"))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Right.SUBMIT_PROPOSAL.isHeldBy(head));
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void everyRightReachesAsFarAsItsRoles(Right right) {
        var groups = right.reach() == Right.Reach.OWN_UNIT ? right.groups("bd", "unit-01") : right.groups("bd");

        assertThat(groups).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void auditorsReadWhateverTheOthersReadAndDoNothing() {
        assertThat(Right.of(Role.AUDITOR)).allMatch(right -> right.sort() == Right.Sort.SEES);
        assertThat(Stream.of(Right.values())
                        .filter(right -> right.sort() == Right.Sort.SEES)
                        .filter(right -> right.reach() == Right.Reach.OWN_DEPARTMENT)
                        .filter(right -> right != Right.FOLLOW_VOTING))
                .allMatch(right -> Right.of(Role.AUDITOR).anyMatch(right::equals));
    }

    @Test
    void rolesWhoseWorkIsYetToComeHaveNothing() {
        assertThat(Right.of(Role.CLUSTER_HEAD)).isEmpty();
    }

    @Test
    void theDoorsAskForProcessAdminsByTheSameRight() {
        var admins = new HoldersOfProcessRights();

        assertThat(admins.include(person("bd", "bd.process-admin"))).isTrue();
        assertThat(admins.include(person("na", "bd.process-admin"))).isFalse();
        assertThat(admins.include(person("bd", "bd.auditor", "bd.office"))).isFalse();
    }

    private static Actor person(String department, String... groups) {
        return new Actor("ai-do", "Ai đó", department, Set.of(groups));
    }
}
