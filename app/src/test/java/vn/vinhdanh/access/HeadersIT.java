package vn.vinhdanh.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;

/** Eight people crawl the application at once: each answer, refusals and failures too, carries its headers and its own nonce. */
@IntegrationTest
@ExtendWith(QuietEngine.class)
class HeadersIT {

    private static final List<String> ROLES =
            List.of("unit-head", "unit-clerk", "office", "director", "clerk", "council-secretary", "process-admin");
    private static final int BEHIND_ONE_DOOR = 12;
    private static final int ROUNDS_OF_PAGES = 10;

    /** Refused by the firewall, too long for a page, unknown, of the wrong method, and one that fails in the engine. */
    private static final List<String> ODD = List.of(
            "/proposals;x=1",
            "/proposals//x",
            "/nowhere",
            "/council/sessions/abc",
            "/proposals?page=x",
            "/decisions/0/file",
            "/lookup?number=&name=x",
            "/camunda/api/engine/engine/default/case-execution/none/variables/none",
            "/camunda/api/engine/engine/none/task");

    @LocalServerPort
    int port;

    @Autowired
    Routes routes;

    @Autowired
    RouteObjects objects;

    @Test
    void everyAnswerOfACrawlCarriesTheHeadersAndItsOwnNonce() throws Exception {
        var own = objects.own();
        var statuses = new ConcurrentSkipListSet<Integer>();
        var wrong = new ArrayList<String>();
        var threads = Executors.newFixedThreadPool(ROLES.size() + 1);
        try {
            var crawls = new ArrayList<Callable<List<String>>>();
            ROLES.forEach(role -> {
                var person = own.people().stream()
                        .filter(each -> each.role().equals(role))
                        .findFirst()
                        .orElseThrow();
                crawls.add(() -> crawl(Caller.signedIn(port, person), person, statuses));
            });
            crawls.add(() -> crawl(Caller.anonymous(port), own.the(""), statuses));
            for (var crawl : threads.invokeAll(crawls)) {
                wrong.addAll(crawl.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(String.join("\n", wrong)).isEmpty();
        assertThat(statuses).contains(200, 302, 400, 401, 403, 404, 500);
    }

    private List<String> crawl(Caller caller, Person person, Set<Integer> statuses) {
        return paths(person).stream()
                .flatMap(path -> {
                    var answer = caller.get(path);
                    statuses.add(answer.statusCode());
                    return faults(path, answer);
                })
                .toList();
    }

    /** All pages, some of what lies behind each of the engine's doors, and Camunda's pages again and again. */
    private List<String> paths(Person person) {
        var table = RouteTable.over(routes.all());
        var seen = new TreeSet<String>();
        var paths = new ArrayList<>(ODD);
        for (var entry : table.entries()) {
            var door = entry.row().route();
            var few = table.entries().stream()
                    .filter(each -> each.row() == entry.row())
                    .limit(BEHIND_ONE_DOOR);
            if (entry.route().method().equals("GET") && (!door.isPattern() || few.anyMatch(entry::equals))) {
                seen.add(objects.call(entry, person).path());
            }
        }
        paths.addAll(seen);
        for (var round = 0; round < ROUNDS_OF_PAGES; round++) {
            Stream.of("tasklist", "cockpit", "admin").forEach(app -> paths.add("/camunda/app/" + app + "/default/"));
        }
        return paths;
    }

    private static Stream<String> faults(String path, HttpResponse<byte[]> answer) {
        return HeaderRules.faults(path, answer).stream()
                .map(fault -> "%s (%d): %s".formatted(path, answer.statusCode(), fault));
    }
}
