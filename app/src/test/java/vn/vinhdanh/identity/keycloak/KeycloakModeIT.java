package vn.vinhdanh.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestTemplate;
import vn.vinhdanh.HomeForTests;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.keycloak.KeycloakServer;
import vn.vinhdanh.organisation.Units;

/** The application with profile {@code keycloak} against a real Keycloak: sign-in, what ends it, and what it asks for. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vinhdanh.keycloak.refresh-every=1s", "vinhdanh.demo.business-date=2015-08-20"})
@ActiveProfiles({"test", "keycloak"})
@ContextConfiguration(initializers = HomeForTests.class)
@Import(CallsToKeycloak.class)
@DirtiesContext
class KeycloakModeIT {

    private static final KeycloakServer KEYCLOAK = KeycloakServer.shared();
    private static final String PASSWORD = "demo-Mat-khau-9";

    @LocalServerPort
    int port;

    @Autowired
    DirectorySync sync;

    @Autowired
    SyncState state;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    CallsToKeycloak calls;

    @Autowired
    JdbcClient sql;

    @Autowired
    RestTemplate keycloak;

    @Autowired
    TransactionTemplate transaction;

    private static boolean registered;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        KEYCLOAK.properties().forEach((name, value) -> {
            if (!name.startsWith("spring.")) {
                properties.add(name, () -> value);
            }
        });
    }

    @BeforeAll
    static void people() {
        var admin = KEYCLOAK.admin();
        admin.createUser("kc.office", "Trần Thị Văn Phòng", PASSWORD, "bd", "bd.office");
        admin.createUser("kc.admin", "Lê Văn Quản Trị", PASSWORD, "bd", "bd.process-admin");
        admin.createUser("kc.leaver", "Phạm Văn Nghỉ", PASSWORD, "bd", "bd.office", "bd.unit-01", "bd.unit-01.head");
        admin.createUser("kc.two", "Ngô Hai Sở", PASSWORD, "bd", "na");
        admin.createUser("kc.none", "Vũ Chưa Gán", PASSWORD);
    }

    @BeforeEach
    void application() {
        if (!registered) {
            KEYCLOAK.admin().addApplication(URI.create("http://localhost:" + port));
            registered = true;
        }
        calls.taken();
    }

    @Test
    void oneSignInOpensOurPagesTasklistAndCockpit() {
        var person = person();

        var home = person.signIn("/", "kc.admin", PASSWORD);

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Lê Văn Quản Trị", "Việc của bạn");
        assertThat(person.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(person.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(person.get("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
        assertThat(person.get("/camunda/app/welcome/default/").uri().getPath()).contains("tasklist");
    }

    @Test
    void aDeepLinkIsWhereThePersonLands() {
        var landed = person().signIn("/camunda/app/tasklist/default/", "kc.office", PASSWORD);

        assertThat(landed.uri().getPath()).isEqualTo("/camunda/app/tasklist/default/");
        assertThat(landed.statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsInTwoDepartmentsOrInNoneReadsWhyTheyCannotComeIn() {
        assertThat(person().signIn("/", "kc.two", PASSWORD).body()).contains("thuộc nhiều Sở");
        assertThat(person().signIn("/", "kc.none", PASSWORD).body()).contains("chưa được gán vào Sở nào");
    }

    @Test
    void theMailAddressComesWithTheSignInAndWithTheDirectory() {
        person().signIn("/", "kc.office", PASSWORD);
        assertThat(email("kc.office")).isEqualTo("kc.office@bd.example");
        sql.sql("update identity.account set email = 'cu@bd.example' where user_name = 'kc.office'")
                .update();

        sync.now();

        assertThat(email("kc.office")).isEqualTo("kc.office@bd.example");
    }

    @Test
    void workInTheProductAsksKeycloakNothingWhileTheTokensAreYoung() {
        var person = person();
        person.signIn("/", "kc.office", PASSWORD);
        calls.taken();

        person.get("/camunda/app/tasklist/default/");
        person.script("GET", "/camunda/api/engine/engine/default/filter", "");
        person.script("GET", "/camunda/api/engine/engine/default/user/kc.office/profile", "");
        person.get("/proposals");

        // at most the renewal of the one second that this test allows a token
        assertThat(calls.taken()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void noCallToKeycloakHoldsADatabaseConnection() throws InterruptedException {
        var person = person();
        person.signIn("/", "kc.office", PASSWORD);
        Thread.sleep(1100);
        person.get("/proposals");
        sync.now();

        assertThat(calls.taken()).hasSizeGreaterThan(50).allSatisfy(call -> assertThat(call.connectionsHeld())
                .as(call.address())
                .isZero());
    }

    @Test
    void theRenewedTokenTakesARoleAwayWithoutTheSynchronisation() throws InterruptedException {
        var person = person();
        person.signIn("/", "kc.leaver", PASSWORD);
        assertThat(accounts.actor("kc.leaver").groups()).contains("bd.office", "bd.unit-01.head");

        KEYCLOAK.admin().leave("kc.leaver", "bd.office");
        Thread.sleep(1100);
        person.get("/");

        assertThat(accounts.actor("kc.leaver").groups()).containsExactly("bd.unit-01.head");
        KEYCLOAK.admin().disable("kc.leaver");
        Thread.sleep(1100);
        assertThat(person.script("GET", "/proposals", "").statusCode()).isEqualTo(401);
        KEYCLOAK.admin().enable("kc.leaver");
        KEYCLOAK.admin().join("kc.leaver", "bd.office");
    }

    @Test
    void anEndedSessionAtKeycloakEndsOursAtOnce() {
        var person = person();
        person.signIn("/", "kc.office", PASSWORD);
        assertThat(sessions("kc.office")).isPositive();

        KEYCLOAK.admin().logOut("kc.office");

        assertThat(sessions("kc.office")).isZero();
        assertThat(person.script("GET", "/proposals", "").statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSessionAtKeycloakToo() {
        var person = person();
        person.signIn("/", "kc.admin", PASSWORD);

        var left = person.signOut();

        assertThat(left.uri().toString()).endsWith("/sign-in?signedOut");
        assertThat(left.body()).contains("Bạn đã đăng xuất.");
        assertThat(person.get("/").body()).contains("Tên đăng nhập", "Mật khẩu");
    }

    @Test
    void theDirectoryHoldsPeopleWhoNeverSignedInAndForgetsThoseWhoAreGone() {
        KEYCLOAK.admin().createUser("kc.new", "Đỗ Người Mới", PASSWORD, "bd", "bd.council.member");
        sync.now();

        assertThat(accounts.members("bd.council.member")).extracting("userName").contains("kc.new", "bd.giamdoc");
        assertThat(accounts.find("bd.dv03.truong").unit()).isEqualTo("unit-03");
        assertThat(units.of("bd")).hasSize(7);
        assertThat(state.view().failure()).isNull();
        assertThat(state.conflicts("bd")).extracting("userName").contains("kc.two");

        KEYCLOAK.admin().deleteUser("kc.new");
        sync.now();

        assertThat(accounts.actor("kc.new").groups()).isEmpty();
        assertThat(accounts.members("bd.council.member")).extracting("userName").doesNotContain("kc.new");
    }

    @Test
    void aNameIsNeverGivenToAnotherPerson() {
        KEYCLOAK.admin().createUser("kc.name", "Người Thứ Nhất", PASSWORD, "bd", "bd.office");
        sync.now();
        KEYCLOAK.admin().deleteUser("kc.name");
        KEYCLOAK.admin().createUser("kc.name", "Người Thứ Hai", PASSWORD, "bd", "bd.office");

        var refused = person().signIn("/", "kc.name", PASSWORD);
        sync.now();

        assertThat(refused.body()).contains("đã thuộc một người khác");
        assertThat(accounts.find("kc.name").fullName()).isEqualTo("Người Thứ Nhất");
        assertThat(accounts.actor("kc.name").groups()).isEmpty();
        assertThat(state.conflicts("bd")).extracting("userName").contains("kc.name");
        assertThat(state.conflicts("na")).extracting("userName").doesNotContain("kc.name");
    }

    @Test
    void aSynchronisationWithoutAChangeWritesNoPerson() {
        sync.now();
        var before = versions();

        sync.now();

        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void aProgramOfAProcessAdminComesInWithATokenMadeForUs() {
        var program = new ProgramAtKeycloak(KEYCLOAK, port);

        assertThat(program.callWithTokenOf("kc.admin", PASSWORD).statusCode()).isEqualTo(200);
        assertThat(program.callWithTokenOf("kc.office", PASSWORD).statusCode()).isEqualTo(403);
    }

    @Test
    void noOtherProofOpensTheInterfaceOfPrograms() {
        var program = new ProgramAtKeycloak(KEYCLOAK, port);

        assertThat(program.call("").statusCode()).isEqualTo(401);
        assertThat(program.call("Basic a2MuYWRtaW46ZGVtby1NYXQta2hhdS05").statusCode())
                .isEqualTo(401);
        assertThat(program.call("Bearer " + program.tokenForAnotherAudience()).statusCode())
                .isEqualTo(401);
        assertThat(program.call("Bearer not-a-token").body()).contains("Hãy đăng nhập lại");
    }

    @Test
    void keycloakIsNeverAskedInsideATransaction() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        running -> keycloak.getForObject(KEYCLOAK.issuer(), String.class)))
                .hasMessageContaining("inside a transaction");
    }

    private Set<String> versions() {
        return sql.sql("select concat_ws(' ', user_name, version, confirmed_at) from identity.account")
                .query(String.class)
                .set();
    }

    private String email(String person) {
        return sql.sql("select email from identity.account where user_name = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private int sessions(String person) {
        return sql.sql("select count(*) from platform.web_session where principal_name = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private PersonAtKeycloak person() {
        return new PersonAtKeycloak(port);
    }
}
