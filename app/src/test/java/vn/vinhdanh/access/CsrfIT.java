package vn.vinhdanh.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;

/** A foreign page cannot make a signed-in person's browser change anything: without the token every write is refused. */
@IntegrationTest
@ExtendWith(QuietEngine.class)
class CsrfIT {

    private static final int THREADS = 4;

    @LocalServerPort
    int port;

    @Autowired
    Routes routes;

    @Autowired
    RouteObjects objects;

    @Autowired
    JdbcClient sql;

    @Test
    void writesWithoutTheTokenAreRefusedAndChangeNothing() throws Exception {
        objects.own();
        var writes = writes();
        var before = rows();
        var wrong = new ArrayList<String>();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (var answer : threads.invokeAll(writes)) {
                answer.get().ifPresent(wrong::add);
            }
        } finally {
            threads.shutdown();
        }

        assertThat(String.join("\n", wrong)).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    private List<Callable<Optional<String>>> writes() {
        var writes = RouteTable.over(routes.all()).entries().stream()
                .filter(entry -> entry.route().isUnsafe())
                .map(this::write)
                .toList();
        assertThat(writes).hasSizeGreaterThan(200);
        return writes;
    }

    /** A write whose objects are there before it is called, so that no row they need counts as a change of the write. */
    private Callable<Optional<String>> write(RouteTable.Entry entry) {
        var person = anyoneAllowed(entry.row());
        var call = objects.call(entry, person);
        return () -> answered(entry, person, call);
    }

    /** Camunda ends the session with the refused call, so each write has a session of its own. */
    private Optional<String> answered(RouteTable.Entry entry, Person person, RouteObjects.Call call) {
        var caller = Caller.signedIn(port, person);
        var answer = call.path().startsWith("/engine-rest")
                ? caller.callByCookieOnly(call.method(), call.path(), call.body())
                : caller.callWithoutToken(call.method(), call.path(), call.body());
        var expected = call.path().startsWith("/engine-rest") ? 401 : 403;
        return answer.statusCode() == expected
                ? Optional.empty()
                : Optional.of("%s as %s -> %d".formatted(entry.route(), person.userName(), answer.statusCode()));
    }

    private Person anyoneAllowed(RouteRow row) {
        return objects.own().people().stream()
                .filter(person -> !person.role().isEmpty() && row.allows(person.role()))
                .findFirst()
                .orElseGet(() -> objects.own().the("process-admin"));
    }

    /** How many rows each table has, sign-ins apart. */
    private List<String> rows() {
        return sql.sql("""
                        select format('%s.%s ', table_schema, table_name) || (xpath('/row/n/text()', query_to_xml(
                                 format('select count(*) as n from %I.%I', table_schema, table_name), false, true, '')))[1]
                          from information_schema.tables
                         where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
                           and table_name not like 'web_session%'
                         order by 1
                        """).query(String.class).list();
    }
}
