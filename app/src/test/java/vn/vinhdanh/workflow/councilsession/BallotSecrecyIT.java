package vn.vinhdanh.workflow.councilsession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.workflow.councilsession.CouncilSessionProcess.CAST_BALLOT;
import static vn.vinhdanh.workflow.councilsession.CouncilSessionProcess.CLOSE_VOTING;
import static vn.vinhdanh.workflow.councilsession.CouncilSessionProcess.OPEN_SESSION;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.council.AgendaItem;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.council.CouncilFixtures.Council;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/**
 * Two sessions, alike but for this: what the first member chose in one, the second chose in the other. Whoever reads
 * the whole database and the log cannot tell them apart.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class BallotSecrecyIT {

    private static final String NOBODY_SAW = "secrecy_control";

    @LocalServerPort
    int port;

    @Autowired
    CouncilFixtures fixtures;

    @Autowired
    Sessions sessions;

    @Autowired
    SessionRun run;

    @Autowired
    DatabaseTraces traces;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void giveItemsIdsThatLookLikeNothingElse() {
        jdbc.sql("""
                        select setval(pg_get_serial_sequence('nomination.nomination', 'id'),
                                      greatest(700000000, (select max(id) from nomination.nomination)))
                        """).query(Long.class).single();
        jdbc.sql("create table public." + NOBODY_SAW + " (member text, choice text)")
                .update();
    }

    @AfterEach
    void dropControl() {
        jdbc.sql("drop table public." + NOBODY_SAW).update();
    }

    @Test
    void nothingInAnyTableOrInTheLogTellsWhoChoseWhat(CapturedOutput log) {
        var straight = tracesOf(fixtures.council(3), false, (member, choice) -> {});
        var crossed = tracesOf(fixtures.council(3), true, (member, choice) -> {});

        assertThat(straight).containsKeys("ballot.roll", "ballot.box", "camunda.act_hi_taskinst");
        assertThat(crossed).isEqualTo(straight);
        assertThat(log.getAll()).doesNotContain("AGREE", "agree=");
        assertThat(webSessionsThatHold("AGREE")).isZero();
    }

    private long webSessionsThatHold(String choice) {
        return jdbc.sql("""
                        select count(*) from platform.web_session_attributes
                         where position(convert_to(:choice, 'UTF8') in attribute_bytes) > 0
                        """).param("choice", choice).query(Long.class).single();
    }

    @Test
    void aMemberWhoKeepsAwayFromAnItemGivesNobodyAway(CapturedOutput log) {
        var straight = tracesOf(fixtures.withNominee(fixtures.council(3)), false, (member, choice) -> {});
        var crossed = tracesOf(fixtures.withNominee(fixtures.council(3)), true, (member, choice) -> {});

        assertThat(straight).containsKeys("ballot.roll", "ballot.box");
        assertThat(crossed).isEqualTo(straight);
        assertThat(log.getAll()).doesNotContain("AGREE", "agree=");
    }

    @Test
    void tableThatJoinedMemberAndChoiceWouldBeFound() {
        BiConsumer<String, String> leak =
                (member, choice) -> jdbc.sql("insert into public." + NOBODY_SAW + " values (?, ?)")
                        .param(member)
                        .param(choice)
                        .update();

        assertThat(tracesOf(fixtures.council(3), true, leak)).isNotEqualTo(tracesOf(fixtures.council(3), false, leak));
    }

    private Map<String, List<String>> tracesOf(Council council, boolean crossed, BiConsumer<String, String> leak) {
        var session = fixtures.planned(council, 1, 1);
        run.complete(
                run.only(session, OPEN_SESSION),
                council.secretary(),
                Map.of("meetingDate", calendar.today().toString()));
        return alike(traces.of(() -> vote(council, session, crossed, leak)), council, items(session));
    }

    private void vote(Council council, long session, boolean crossed, BiConsumer<String, String> leak) {
        var items = items(session);
        for (var seat = 0; seat < 3; seat++) {
            var member = council.members().get(seat);
            var first = choice((seat == 0) != crossed || seat == 2);
            var second = choice((seat == 1) != crossed || seat == 2);
            cast(session, member, Map.of("choice-" + items.get(0), first, "choice-" + items.get(1), second));
            leak.accept(member, first);
            run.complete(run.ballot(session, member), member);
        }
        // the nominee of the second item has a vote on the first one only
        for (var nominee : council.members().subList(3, council.members().size())) {
            cast(session, nominee, Map.of("choice-" + items.get(0), choice(true)));
            run.complete(run.ballot(session, nominee), nominee);
        }
        run.runJobsBehind(session, CAST_BALLOT);
        run.complete(run.only(session, CLOSE_VOTING), council.secretary());
    }

    /** Through the page, as members do, so that filters and sessions of the web server are part of it. */
    private void cast(long session, String member, Map<String, String> choices) {
        var page = "/workspace/tasks/" + run.ballot(session, member).getId() + "/ballot";
        var answer =
                new Visitor(port).signedIn(member, CouncilFixtures.PASSWORD).postForm(page, page, choices);
        assertThat(answer.body()).contains("Đã bỏ phiếu lúc");
    }

    private static String choice(boolean agrees) {
        return agrees ? "AGREE" : "DISAGREE";
    }

    /** The rows with the names of this run replaced by names that every run has. */
    private Map<String, List<String>> alike(Map<String, List<String>> rows, Council council, List<Long> items) {
        var alike = new TreeMap<String, List<String>>();
        rows.forEach((table, texts) -> alike.put(
                table,
                texts.stream()
                        .map(text -> text.replace(council.department() + ".uyvien01", "MEMBER-A")
                                .replace(council.department() + ".uyvien02", "MEMBER-B")
                                .replace(council.department() + ".uyvien03", "MEMBER-C")
                                .replaceAll(council.department() + "\\.them\\d+", "MEMBER-D")
                                .replace(council.department(), "DEPARTMENT")
                                .replace(Long.toString(items.get(0)), "ITEM-A")
                                .replace(Long.toString(items.get(1)), "ITEM-B")
                                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22,}", "ID")
                                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.+]+", "MOMENT")
                                .replaceAll("(\"(?:[a-z_]*id|session)\": )\\d+", "$1KEY")
                                .replaceAll("\\d{2,}", "NUMBER"))
                        .sorted()
                        .toList()));
        return alike;
    }

    private List<Long> items(long session) {
        return sessions.results(session).stream().map(AgendaItem::nomination).toList();
    }
}
