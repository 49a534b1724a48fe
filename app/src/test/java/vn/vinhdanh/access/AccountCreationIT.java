package vn.vinhdanh.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;

/** CVE-2026-77226: over HTTP nobody makes an account, a group or a membership, not strangers, no role, no process admin. */
@IntegrationTest
class AccountCreationIT {

    private static final String NEW_USER =
            "{\"profile\":{\"id\":\"%s\",\"firstName\":\"x\",\"lastName\":\"x\"},\"credentials\":{\"password\":\"Mau-1234-abcd\"}}";

    private static final List<String> SETUPS = List.of(
            "/camunda/api/admin/setup/default/user/create",
            "/camunda/api/admin/setup/default/user/create/",
            "/camunda/api/admin/setup/none/user/create",
            "/camunda/api/admin/setup/default;x=1/user/create",
            "/camunda/api/admin//setup/default/user/create",
            "/camunda/api/admin/./setup/default/user/create",
            "/camunda/api/admin/x/../setup/default/user/create",
            "/camunda/api/admin/%73etup/default/user/create");

    private static final List<String> ENGINES =
            List.of("/camunda/api/engine/engine/default", "/engine-rest", "/engine-rest/engine/default");

    @LocalServerPort
    int port;

    @Autowired
    RouteObjects objects;

    @Autowired
    JdbcClient sql;

    @Test
    void nobodyMakesAnAccountAGroupOrAMembership() {
        var callers = new ArrayList<>(List.of(Caller.anonymous(port)));
        var town = objects.own();
        town.people().forEach(person -> callers.add(Caller.signedIn(port, person)));
        var before = identities();

        var through = callers.stream()
                .flatMap(caller -> attempts(town).map(call -> caller.call(call.method(), call.path(), call.body())))
                .filter(answer -> answer.statusCode() < 400 || answer.statusCode() >= 500)
                .map(answer -> answer.request().uri().getPath() + " -> " + answer.statusCode());

        assertThat(through).isEmpty();
        assertThat(identities()).isEqualTo(before);
    }

    private static Stream<RouteObjects.Call> attempts(Town town) {
        var user = NEW_USER.formatted("intruder");
        var clerk = town.the("unit-clerk", "unit-01").userName();
        var setups = SETUPS.stream().map(path -> post(path, user));
        var others = ENGINES.stream()
                .flatMap(base -> Stream.of(
                        post(base + "/user/create", user),
                        post(base + "/group/create", "{\"id\":\"intruders\",\"name\":\"x\",\"type\":\"WORKFLOW\"}"),
                        post(base + "/tenant/create", "{\"id\":\"intruders\",\"name\":\"x\"}"),
                        post(
                                base + "/authorization/create",
                                "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"" + clerk
                                        + "\",\"resourceType\":1,\"resourceId\":\"*\"}"),
                        put(base + "/group/camunda-admin/members/" + clerk, ""),
                        put(base + "/group/" + town.department() + ".process-admin/members/" + clerk, ""),
                        put(base + "/tenant/mtb/user-members/" + clerk, ""),
                        put(base + "/user/" + clerk + "/credentials", "{\"password\":\"Mau-9999-abcd\"}"),
                        put(base + "/user/" + clerk + "/profile", "{\"id\":\"" + clerk + "\",\"lastName\":\"Kẻ lạ\"}"),
                        new RouteObjects.Call("DELETE", base + "/user/" + clerk, Body.NONE)));
        return Stream.concat(setups, others);
    }

    private static RouteObjects.Call post(String path, String json) {
        return new RouteObjects.Call("POST", path, Body.json(json));
    }

    private static RouteObjects.Call put(String path, String json) {
        return new RouteObjects.Call("PUT", path, json.isEmpty() ? Body.NONE : Body.json(json));
    }

    /** Every account with its name and password, every group, membership, tenant and grant. */
    private List<String> identities() {
        return sql.sql("""
                        select id_ || ' ' || coalesce(last_, '') || ' ' || coalesce(pwd_, '') from camunda.act_id_user
                        union all select 'group ' || id_ from camunda.act_id_group
                        union all select user_id_ || ' in ' || group_id_ from camunda.act_id_membership
                        union all select coalesce(user_id_, '') || ' of ' || tenant_id_ from camunda.act_id_tenant_member
                        union all select 'grant ' || count(*) from camunda.act_ru_authorization
                        order by 1
                        """).query(String.class).list();
    }
}
