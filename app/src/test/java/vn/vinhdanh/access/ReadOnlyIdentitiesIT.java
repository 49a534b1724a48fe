package vn.vinhdanh.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.rest.dto.identity.UserCredentialsDto;
import org.camunda.bpm.engine.rest.dto.identity.UserDto;
import org.camunda.bpm.engine.rest.dto.identity.UserProfileDto;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;

/** CVE-2026-77226 again, with every door open: the engine itself makes no account, whoever asks and however. */
@IntegrationTest
class ReadOnlyIdentitiesIT {

    private static final String INTRUDER = "read-only-intruder";

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient sql;

    @Test
    void theEngineRefusesToWriteIdentities() {
        refused(
                () -> identities.newUser(INTRUDER),
                () -> identities.saveUser(new UserEntity(INTRUDER)),
                () -> identities.newGroup(INTRUDER),
                () -> identities.saveGroup(new GroupEntity(INTRUDER)),
                () -> identities.saveTenant(new TenantEntity(INTRUDER)),
                () -> identities.createMembership(INTRUDER, "camunda-admin"),
                () -> identities.createTenantUserMembership("bd", INTRUDER),
                () -> identities.deleteUser("bd.quantri"));
        assertThat(traces()).isZero();
    }

    /** The form of the hole itself, called past every filter while nothing of Camunda's own would stop it. */
    @Test
    void theSetupFormMakesNobodyEvenWhenItIsReached() {
        var profile = new UserProfileDto();
        profile.setId(INTRUDER);
        profile.setFirstName("x");
        profile.setLastName("x");
        var password = new UserCredentialsDto();
        password.setPassword("Mau-1234-abcd");
        var user = new UserDto();
        user.setProfile(profile);
        user.setCredentials(password);

        // Camunda offers the form while nobody is its admin; our stand-in, who closes it too, steps aside
        standIn("delete from camunda.act_id_membership where user_id_ = ? and group_id_ = 'camunda-admin'");
        try {
            assertThatThrownBy(() -> new SetupResource().createInitialUser("default", user))
                    .hasMessageContaining("Setup action not available");
        } finally {
            standIn("insert into camunda.act_id_membership (user_id_, group_id_) values (?, 'camunda-admin')");
        }
        assertThat(traces()).isZero();
    }

    private static void refused(ThrowingCallable... writes) {
        List.of(writes).forEach(write -> assertThatThrownBy(write).hasMessageContaining("read-only"));
    }

    private void standIn(String change) {
        assertThat(sql.sql(change).param("nobody-is-admin").update()).isOne();
    }

    private long traces() {
        return sql.sql("""
                        select (select count(*) from camunda.act_id_user where id_ = :id)
                             + (select count(*) from camunda.act_id_group where id_ = :id)
                             + (select count(*) from camunda.act_id_tenant where id_ = :id)
                             + (select count(*) from camunda.act_id_membership where user_id_ = :id)
                        """).param("id", INTRUDER).query(Long.class).single();
    }
}
