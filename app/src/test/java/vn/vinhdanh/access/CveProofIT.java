package vn.vinhdanh.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.platform.engine.guard.LiteralExpressions;

/** CVE-2026-109432: an expression in a query is never evaluated; without the guard, here taken out of the way, it is. */
@IntegrationTest
class CveProofIT {

    private static final List<String> PLACES = List.of(
            "assigneeExpression",
            "ownerExpression",
            "candidateUserExpression",
            "candidateGroupExpression",
            "candidateGroupsExpression",
            "dueDateExpression",
            "dueBeforeExpression",
            "followUpBeforeExpression",
            "createdAfterExpression",
            "processInstanceBusinessKeyExpression");

    @LocalServerPort
    int port;

    @Autowired
    RouteObjects objects;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    CveProbe probe;

    @Autowired
    JdbcClient sql;

    private final String bell = UUID.randomUUID().toString();
    private final String expression = CveProbe.ringing(bell);

    @Test
    void expressionInAQueryIsRefused() {
        refused(() -> tasks.createTaskQuery().taskAssigneeExpression(expression).list());
        refused(() -> tasks.createTaskQuery().taskAssigneeExpression(expression).count());
    }

    @Test
    void expressionInAnOrPartIsRefusedAndOnlyTheGuardRefusesIt() {
        refused(() -> inOrPart().list());
        refused(() -> inOrPart().count());
        refused(() -> inOrPart().singleResult());

        withoutTheGuard(inOrPart());

        assertThat(probe.hasRung(bell)).as("the engine alone evaluates it").isTrue();
    }

    @Test
    void filterWithAnExpressionIsNotSaved() {
        for (var query : List.of(inOrPart(), tasks.createTaskQuery().taskAssigneeExpression(expression))) {
            refused(() -> filters.saveFilter(filters.newTaskFilter(bell).setQuery(query)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"assigneeExpression\":\"%s\"}", "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}"})
    void filterThatLiesInTheDatabaseIsNotExecuted(String query) {
        var id = UUID.randomUUID().toString();
        sql.sql("""
                        insert into camunda.act_ru_filter (id_, rev_, resource_type_, name_, query_, properties_)
                        values (?, 1, 'Task', ?, ?, '{}')
                        """).params(id, bell, query.formatted(expression)).update();
        try {
            refused(() -> filters.list(id));
            refused(() -> filters.count(id));
            refused(() -> filters.list(id, tasks.createTaskQuery().taskName("x")));
            everyoneAsks("POST", "/filter/" + id + "/list", "{}");
            everyoneAsks("GET", "/filter/" + id + "/count", "");
        } finally {
            sql.sql("delete from camunda.act_ru_filter where id_ = ?").param(id).update();
        }
    }

    @Test
    void expressionOverHttpIsNeverEvaluated() {
        var mine = filters.createTaskFilterQuery()
                .filterName("Việc của tôi và nhóm tôi")
                .singleResult()
                .getId();
        for (var place : PLACES) {
            var main = "{\"%s\":\"%s\"}".formatted(place, expression);
            for (var query : List.of(main, "{\"orQueries\":[%s]}".formatted(main))) {
                Stream.of("/task", "/task/count", "/filter/" + mine + "/list", "/filter/" + mine + "/count")
                        .forEach(path -> everyoneAsks("POST", path, query));
                everyoneAsks("POST", "/filter/" + mine + "/singleResult", query);
                everyoneAsks("POST", "/filter/create", filter(query));
                everyoneAsks("PUT", "/filter/" + mine, filter(query));
            }
            everyoneAsks("GET", "/task?" + place + "=" + Caller.encode(expression), "");
            everyoneAsks("GET", "/task/count?" + place + "=" + Caller.encode(expression), "");
        }
    }

    private String filter(String query) {
        return "{\"resourceType\":\"Task\",\"name\":\"%s\",\"query\":%s,\"properties\":{}}".formatted(bell, query);
    }

    /** Somebody of a unit and a process admin, behind Tasklist and by a program. */
    private void everyoneAsks(String method, String path, String body) {
        for (var caller : callers()) {
            for (var base :
                    List.of("/camunda/api/engine/engine/default", "/engine-rest", "/engine-rest/engine/default")) {
                var answer = caller.call(method, base + path, Body.written(body));
                assertThat(answer.statusCode())
                        .as("%s %s%s %s", method, base, path, body)
                        .isBetween(400, 499);
            }
        }
        assertThat(probe.hasRung(bell)).as("%s %s %s", method, path, body).isFalse();
    }

    private final List<Caller> known = new ArrayList<>();

    private List<Caller> callers() {
        if (known.isEmpty()) {
            known.add(Caller.signedIn(port, objects.own().the("unit-clerk", "unit-01")));
            known.add(Caller.signedIn(port, objects.own().the("process-admin")));
        }
        return known;
    }

    private TaskQuery inOrPart() {
        return tasks.createTaskQuery().or().taskAssigneeExpression(expression).endOr();
    }

    private void refused(Supplier<?> query) {
        assertThatThrownBy(query::get).isInstanceOf(BadUserRequestException.class);
        assertThat(probe.hasRung(bell)).isFalse();
    }

    /** Executes the query as the engine would if nobody had put the guard into its chain. */
    private void withoutTheGuard(TaskQuery query) {
        var guard = engine.getCommandInterceptorsTxRequired().stream()
                .filter(LiteralExpressions.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The engine has no guard"));
        engine.getCommandExecutorTxRequired().execute(context -> guard.getNext().execute((TaskQueryImpl) query));
    }
}
