package vn.vinhdanh.access;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.person.SamplePeople;
import vn.vinhdanh.register.past.SamplePastAwards;

/**
 * What the variables of paths stand for: a step means the case that waits there, {@code task} the unit's task at the
 * engine, {@code zero} a number that nothing has, {@code wakeUp} an undelivered one, {@code mail} one that failed,
 * {@code change} one of the catalogue, {@code ruleSet} the first set of rules, {@code pair} two nominations that may be
 * duplicates, {@code pastAward} and {@code pastImport} what the office has entered from old files, {@code person} somebody
 * of the department with post, awards, a namesake and a merged record, {@code earlierId} another list of the unit,
 * {@code proposal}, {@code session} and {@code decision} the rows, all
 * of one unit of one department.
 */
@Component
class RouteObjects {

    private static final List<String> ENGINE_NAMES = List.of("engine", "engineName", "processEngineName", "name");

    private final Towns towns;
    private final SampleCases cases;
    private final FilterService filters;
    private final RepositoryService repository;
    private final JdbcClient sql;
    private final SamplePastAwards pastAwards;
    private final SamplePeople samplePeople;
    private final Map<Stage, SampleCase> samples = new EnumMap<>(Stage.class);

    private @Nullable Town own;
    private @Nullable Town foreign;

    RouteObjects(
            Towns towns,
            SampleCases cases,
            FilterService filters,
            RepositoryService repository,
            JdbcClient sql,
            SamplePastAwards pastAwards,
            SamplePeople samplePeople) {
        this.towns = towns;
        this.cases = cases;
        this.filters = filters;
        this.repository = repository;
        this.sql = sql;
        this.pastAwards = pastAwards;
        this.samplePeople = samplePeople;
    }

    /** The department of the cases, made once for all tests of routes. */
    synchronized Town own() {
        if (own == null) {
            own = towns.build("mta", 2);
            var random = new Random();
            for (var stage : Stage.values()) {
                samples.put(
                        stage,
                        cases.at(
                                stage, own, own.units().get(stage == Stage.ASKED ? 1 : 0), SampleCases.marker(random)));
            }
        }
        return own;
    }

    /** Another department, whose people have no business with the cases. */
    synchronized Town foreign() {
        if (foreign == null) {
            foreign = towns.build("mtb", 1);
        }
        return foreign;
    }

    SampleCase at(Stage stage) {
        return samples.get(stage);
    }

    /** The call as it is made: the path and the fields of the body with real values. */
    Call call(RouteTable.Entry entry, Person caller) {
        var values = new HashMap<String, String>();
        ENGINE_NAMES.forEach(name -> values.put(name, "default"));
        values.putAll(of(entry.row().object(), caller));
        var route = entry.row().object().isEmpty() ? entry.route() : entry.row().route();
        var body = Body.written(new Route("", entry.row().body()).filled(values));
        var method = entry.route().method().equals("*") ? "GET" : entry.route().method();
        var path = route.filled(values);
        return method.equals("GET") && !body.content().isEmpty()
                ? new Call(method, path + "?" + body.content(), Body.NONE)
                : new Call(method, path, body);
    }

    /** One request. */
    record Call(String method, String path, Body body) {}

    private Map<String, String> of(String object, Person caller) {
        return switch (object) {
            case "" -> Map.of();
            case "self" -> Map.of("self", caller.userName());
            case "zero" -> Map.of("id", "0");
            case "wakeUp" -> Map.of("id", wakeUp());
            case "mail" -> Map.of("id", mail());
            case "pair" -> Map.of("id", pair());
            case "change" -> Map.of("id", change());
            case "ruleSet" -> Map.of("id", "1");
            case "pastAward" -> Map.of("id", pastAwards.award(own().department()));
            case "person" -> samplePeople.of(own().department());
            case "pastImport" -> Map.of("id", pastAwards.list(own().department()));
            case "task" -> Map.of("id", at(Stage.DRAFTED).task());
            case "filter" -> Map.of("id", filter());
            case "definition" -> Map.of("id", definition());
            case "proposal" -> proposal(at(Stage.SUBMITTED));
            case "version" -> version(at(Stage.SUBMITTED));
            case "session" -> Map.of("id", Long.toString(at(Stage.OPEN).session()));
            case "decision" -> Map.of("id", Long.toString(at(Stage.ISSUED).decision()));
            case "call" -> Map.of("call", Long.toString(at(Stage.RELEASED).call()), "unit", "unit-01");
            case "CastBallot" -> task(at(Stage.OPEN), ballot(at(Stage.OPEN)));
            default -> waitingAt(object);
        };
    }

    private static Map<String, String> proposal(SampleCase sample) {
        var nomination = sample.nominations().get(0).toString();
        return Map.of("id", Long.toString(sample.proposal()), "nomination", nomination);
    }

    private Map<String, String> waitingAt(String step) {
        var sample = samples.values().stream()
                .filter(each -> each.stage().step().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No object is called " + step));
        return task(sample, sample.task());
    }

    private Map<String, String> task(SampleCase sample, String task) {
        var values = new HashMap<String, String>();
        values.put("taskId", task);
        var nomination = Long.toString(sample.nominations().get(0));
        List.of("id", "nominationId", "nomination").forEach(name -> values.put(name, nomination));
        values.put("earlierId", Long.toString(at(Stage.SUBMITTED).proposal()));
        values.put("line", line(sample));
        values.put("remark", remark(sample));
        values.put("session", Long.toString(sample.session()));
        return values;
    }

    private static String ballot(SampleCase open) {
        return open.tasks()
                .get("CastBallot/" + open.town().the("council-member").userName());
    }

    /** The second version of a list, equal to the first. */
    private Map<String, String> version(SampleCase sample) {
        sql.sql("""
                        with second as (
                            insert into nomination.proposal_version (proposal_id, number, kept_at, told)
                            select proposal_id, 2, kept_at, told from nomination.proposal_version
                             where proposal_id = :proposal and number = 1
                            on conflict do nothing
                            returning proposal_id, number)
                        insert into nomination.evidence_version
                        select file.proposal_id, second.number, nomination_id, evidence_id, file_id, file_name, kind, size,
                               sha256, added_by, added_at
                          from nomination.evidence_version file
                          join second on second.proposal_id = file.proposal_id
                        """).param("proposal", sample.proposal()).update();
        var values = new HashMap<>(proposal(sample));
        values.put("number", "2");
        values.put(
                "file",
                sql.sql("select evidence_id from nomination.evidence_version where nomination_id = :nomination limit 1")
                        .param("nomination", sample.nominations().get(0))
                        .query(String.class)
                        .single());
        return values;
    }

    private String remark(SampleCase sample) {
        return sql.sql("select id from review.remark where proposal_id = ? order by id limit 1")
                .param(sample.proposal())
                .query(String.class)
                .optional()
                .orElse("0");
    }

    private String line(SampleCase sample) {
        return sql.sql("select id from decision.line where decision_id = ? order by id limit 1")
                .param(sample.decision())
                .query(String.class)
                .optional()
                .orElse("0");
    }

    /** An undelivered one of a case of the department; other tests may have cleared the outbox since. */
    private String wakeUp() {
        var proposal = at(Stage.DRAFTED).proposal();
        return sql.sql("""
                        with kept as (select id from platform.wake_up where message = 'OfRouteMatrix'),
                             made as (insert into platform.wake_up (process, message, passed_activity, case_id)
                                      select 'unit-proposal', 'OfRouteMatrix', 'Nowhere', ?
                                       where not exists (select from kept) returning id)
                        select id from kept union all select id from made
                        """).param(proposal).query(String.class).single();
    }

    /** One that could not be sent to somebody of the department; each call needs its own, for the first sends it again. */
    private String mail() {
        return sql.sql("""
                        insert into notification.mail (department, recipient, matter, subject, body, path, daily, state,
                                                       attempts, problem, due_at)
                        values (?, 'nobody', 'route-matrix', 'OfRouteMatrix', '', '/', false, 'FAILED', 1, 'REFUSED', now())
                        returning id
                        """).param(own().department()).query(String.class).single();
    }

    /** Two rows of a list on the office's desk; other lists that come in may have let it go since. */
    private String pair() {
        var rows = at(Stage.RECEIVED).nominations();
        return sql.sql("""
                        insert into nomination.duplicate_finding
                               (department, first_id, second_id, kind, certain, likeness, found_at)
                        values (?, ?, ?, 'NAME_ALIKE', false, 0, now())
                        on conflict (first_id, second_id) do update set gone = false
                        returning id
                        """)
                .params(own().department(), Math.min(rows.get(0), rows.get(1)), Math.max(rows.get(0), rows.get(1)))
                .query(String.class)
                .single();
    }

    /** One that was refused: whoever may see it reads it, and the catalogue stays as it is. */
    private String change() {
        return sql.sql("""
                        with kept as (select id from catalogue.change where why = 'OfRouteMatrix'),
                             made as (insert into catalogue.change ("table", key, after, why, source, proposed_by, proposed_name,
                                                                    proposed_at, state, answered_by, answered_name,
                                                                    answered_at, answer)
                                      select 'AWARD_ALIAS', 'mta | GK_SO',
                                             '{"alias": "mta", "award_code": "GK_SO", "remark": "mta"}', 'OfRouteMatrix',
                                             'mta', 'mta', 'mta', now(), 'REFUSED', 'mtb', 'mtb', now(), 'mtb'
                                       where not exists (select from kept) returning id)
                        select id from kept union all select id from made
                        """).query(String.class).single();
    }

    private String filter() {
        return filters.createTaskFilterQuery()
                .filterName("Quá hạn")
                .singleResult()
                .getId();
    }

    private String definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(Steps.PROPOSAL)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
