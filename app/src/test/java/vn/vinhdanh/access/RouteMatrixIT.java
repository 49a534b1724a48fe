package vn.vinhdanh.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;

/** Every route of the running application, asked by every role, of the own and of a foreign unit and department. */
@IntegrationTest
@ExtendWith(QuietEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteMatrixIT {

    private static final int THREADS = 4;
    private static final Person STRANGER = new Person("stranger", "stranger", "", "");

    @LocalServerPort
    int port;

    @Autowired
    Routes routes;

    @Autowired
    RouteObjects objects;

    private RouteTable table;
    private Town own;
    private final Map<Person, Caller> callers = new LinkedHashMap<>();

    @BeforeAll
    void twoDepartmentsAndTheirPeople() {
        table = RouteTable.over(routes.all());
        own = objects.own();
        callers.put(STRANGER, Caller.anonymous(port));
        Stream.concat(own.people().stream(), objects.foreign().people().stream())
                .forEach(person -> callers.put(person, Caller.signedIn(port, person)));
    }

    @Test
    void everyRouteHasARow() {
        assertThat(lines(table.routesWithoutRow()))
                .as("routes that routes.csv does not know")
                .isEmpty();
    }

    @Test
    void everyRowHasARoute() {
        assertThat(lines(table.rowsWithoutRoute()))
                .as("rows of routes.csv that nothing answers")
                .isEmpty();
    }

    @Test
    void everyoneGetsWhatWasReviewed() throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var running = new ArrayList<Future<List<String>>>();
            table.entries().forEach(entry -> running.add(threads.submit(() -> surprises(entry))));
            var surprises = new ArrayList<String>();
            for (var each : running) {
                surprises.addAll(each.get());
            }
            assertThat(String.join("\n", surprises)).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    private static String lines(List<Route> routes) {
        return routes.stream().map(Route::toString).collect(Collectors.joining("\n"));
    }

    /** Those who stay outside go first, so that nothing they could not reach is gone by then. */
    private List<String> surprises(RouteTable.Entry entry) {
        return callers.keySet().stream()
                .filter(person -> counts(entry, person))
                .sorted((one, other) -> Boolean.compare(
                        expected(entry, one).opens(), expected(entry, other).opens()))
                .flatMap(person -> surprise(entry, person).stream())
                .toList();
    }

    /** Below a path without a real object a foreign unit or department is no different; one admin of it is enough. */
    private boolean counts(RouteTable.Entry entry, Person person) {
        return !entry.row().route().isPattern()
                || person == STRANGER
                || person.worksIn(own.department(), own.units().get(0))
                || person.role().equals("process-admin");
    }

    private Expectation expected(RouteTable.Entry entry, Person person) {
        return person == STRANGER ? Expectation.ofStranger(entry.row()) : Expectation.of(entry.row(), person, own);
    }

    private Optional<String> surprise(RouteTable.Entry entry, Person person) {
        var call = objects.call(entry, person);
        var expected = expected(entry, person);
        var answer = caller(call.path(), person).call(call.method(), call.path(), call.body());
        return expected.isMetBy(answer)
                ? Optional.empty()
                : Optional.of("%s: %s -> %d, not '%s'"
                        .formatted(person.userName(), entry.route(), answer.statusCode(), expected.written()));
    }

    /** Whoever signs in or out does so with a session of their own. */
    private Caller caller(String path, Person person) {
        if (!path.startsWith("/sign-")) {
            return callers.get(person);
        }
        return person == STRANGER ? Caller.anonymous(port) : Caller.signedIn(port, person);
    }
}
