package vn.vinhdanh.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.platform.NotFound;

@IntegrationTest
@Transactional
class AccountsIT {

    private static final Account HEAD =
            new Account("xx.dv03.truong", "Trưởng đơn vị mẫu 03", "Trưởng phòng", "xx", "unit-03");

    @Autowired
    Accounts accounts;

    @Autowired
    IdentityService engine;

    @Test
    void newAccountSignsInAndActsForItsGroups() {
        accounts.create(
                HEAD, "Mau-1234-abcd", Set.of(Groups.head("xx", "unit-03"), Groups.of(Role.COUNCIL_MEMBER, "xx")));

        assertThat(accounts.isPasswordOf("xx.dv03.truong", "Mau-1234-abcd")).isTrue();
        assertThat(accounts.isPasswordOf("xx.dv03.truong", "mau-1234-abcd")).isFalse();
        assertThat(accounts.isPasswordOf("nobody-is-admin", "")).isFalse();
        assertThat(accounts.find("xx.dv03.truong")).isEqualTo(HEAD);
        assertThat(accounts.actor("xx.dv03.truong").groups())
                .containsExactlyInAnyOrder("xx.unit-03.head", "xx.council.member");
        assertThat(accounts.members("xx.council.member")).containsExactly(HEAD);
    }

    @Test
    void theEngineKnowsTheDepartmentAsItsTenant() {
        accounts.create(HEAD, "Mau-1234-abcd", Set.of());

        assertThat(engine.createTenantQuery().userMember("xx.dv03.truong").list())
                .extracting("id")
                .containsExactly("xx");
    }

    @Test
    void theEngineItselfCanMakeNobody() {
        assertThat(engine.isReadOnly()).isTrue();
        assertThatThrownBy(() -> engine.newUser("intruder")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> engine.newGroup("intruders")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> engine.createMembership("xx.dv03.truong", "camunda-admin"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anUnknownUserNameIsNotFound() {
        assertThatThrownBy(() -> accounts.find("nobody")).isInstanceOf(NotFound.class);
    }
}
