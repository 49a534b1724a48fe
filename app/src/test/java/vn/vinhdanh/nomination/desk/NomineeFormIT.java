package vn.vinhdanh.nomination.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.DepartmentPeople;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.follow.StatementCount;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.engine.Acting;

/** The form of one nominee over HTTP: whom it finds, and what two people who write into it keep of each other. */
@IntegrationTest
class NomineeFormIT {

    private static final Pattern OPTION = Pattern.compile("data-person=\"([0-9a-f]{64})\"");

    @LocalServerPort
    int port;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Nominees nominees;

    @Autowired
    DepartmentPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    Acting acting;

    @Autowired
    TaskService tasks;

    private long proposal;
    private String task = "";
    private Nomination nominee;

    @BeforeEach
    void aListThatTheUnitWrites() {
        proposal = fixtures.drafted();
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(Long.toString(proposal))
                .singleResult()
                .getId();
        acting.as(fixtures.clerk(), () -> tasks.claim(task, fixtures.clerk().userName()));
        nominee = nominees.of(proposal).get(1);
    }

    @Test
    void peopleOfTheDepartmentAreFoundWithoutCaseAndDiacriticsAndThoseOfOthersNever() {
        var family = family();
        account(NominationFixtures.DEPARTMENT, "Lê Văn Á " + family, "Phó phòng", NominationFixtures.OTHER_UNIT);
        account(NominationFixtures.DEPARTMENT, "Lê Văn Á " + family, "Chuyên viên", NominationFixtures.UNIT);
        account("so-khac", "Lê Văn Á " + family, "Người của sở khác", "unit-01");
        var clerk = visitor(fixtures.clerk());

        var found = clerk.get(finder("kind=INDIVIDUAL&name=le%20van%20a%20" + family))
                .body();

        assertThat(OPTION.matcher(found).results()).hasSize(2);
        assertThat(found)
                .contains("Phó phòng, Phòng mẫu 02", "Chuyên viên, Phòng mẫu 01")
                .doesNotContain("sở khác", "p-");
        assertThat(clerk.get(finder("unitOfDay=phong%20mau%2002")).body())
                .contains("Phòng mẫu 02")
                .doesNotContain("Phòng mẫu 01");
    }

    @Test
    void noMoreThanTenAreOfferedWithOneStatementAndNothingForLessThanTwoLetters() {
        var family = family();
        IntStream.range(0, 12)
                .forEach(number -> account(
                        NominationFixtures.DEPARTMENT,
                        family + " thứ " + number,
                        "Chuyên viên",
                        NominationFixtures.UNIT));
        var clerk = visitor(fixtures.clerk());

        assertThat(OPTION.matcher(clerk.get(finder("name=" + family)).body()).results())
                .hasSize(10);
        assertThat(StatementCount.of(() -> people.find(NominationFixtures.DEPARTMENT, family, 10)))
                .isEqualTo(1);
        assertThat(clerk.get(finder("name=L")).statusCode()).isEqualTo(204);
        assertThat(visitor(fixtures.officer()).get(finder("name=" + family)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoIsChosenIsTheNomineeThoughOthersBearTheName() {
        var name = "Trần Thị Chọn " + family();
        account(NominationFixtures.DEPARTMENT, name, "Chuyên viên", NominationFixtures.UNIT);
        var other = account(NominationFixtures.DEPARTMENT, name, "Phó phòng", NominationFixtures.OTHER_UNIT);
        var reference = people.find(NominationFixtures.DEPARTMENT, name, 10).stream()
                .filter(found -> found.title().equals("Phó phòng"))
                .findFirst()
                .orElseThrow()
                .reference();
        var clerk = visitor(fixtures.clerk());

        var saved = typed(clerk, opened(clerk), Map.of("name", name, "person", reference));
        assertThat(saved.body()).contains("Người của Sở.");
        assertThat(kept().userName()).isEqualTo(other);

        typed(clerk, opened(clerk), Map.of("post", "Phó trưởng phòng"));
        assertThat(kept().userName()).as("stays while the name does").isEqualTo(other);

        var outsider = typed(clerk, opened(clerk), Map.of("name", "Người khách " + family(), "person", reference));
        assertThat(outsider.body()).contains("Người ngoài Sở.");
        assertThat(kept().userName()).isNull();
    }

    @Test
    void whatTwoPeopleWriteIntoDifferentFieldsIsAllKept() {
        var clerk = visitor(fixtures.clerk());
        var head = visitor(fixtures.head());
        var openedByHead = opened(head);

        typed(clerk, opened(clerk), Map.of("post", "Tổ trưởng", "report-awards", "Giấy khen năm 2012"));
        var saved = typed(head, openedByHead, Map.of("report-background", "Công tác từ năm 2005"));

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body())
                .contains("id=\"field-post\"", "value=\"Tổ trưởng\"", "id=\"field-report-awards\"", "vừa sửa mục này")
                .doesNotContain("id=\"field-report-background\"", "id=\"field-name\"");
        assertThat(kept().post()).isEqualTo("Tổ trưởng");
        assertThat(kept().report().html()).contains("Giấy khen năm 2012", "Công tác từ năm 2005");
    }

    @Test
    void whereTwoPeopleChangeTheSameFieldBothTextsAreShownAndOneIsChosen() {
        var clerk = visitor(fixtures.clerk());
        var head = visitor(fixtures.head());
        var openedByHead = new HashMap<>(opened(head));
        typed(clerk, opened(clerk), Map.of("report-achievements", "Bản của văn thư", "post", "Tổ trưởng"));
        var before = kept();

        var clash = typed(head, openedByHead, Map.of("report-achievements", "Bản của trưởng phòng"));
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body())
                .contains("Giữ bản của bạn", "Bản của trưởng phòng", "Bản của văn thư", "Người mẫu clerk lúc")
                .doesNotContain("clash-post");
        assertThat(kept().version()).as("nothing is saved yet").isEqualTo(before.version());
        openedByHead.put("report-achievements", "Bản của trưởng phòng");
        assertThat(head.postForm(page(), page(), openedByHead).body())
                .as("the same without scripts")
                .contains("Hãy chọn bản cần giữ", "Bản của văn thư", "Bản của trưởng phòng");

        var choice = Pattern.compile("MINE:[0-9a-f-]{36}").matcher(clash.body());
        assertThat(choice.find()).isTrue();
        var chosen = typed(head, openedByHead, Map.of("choice-report-achievements", choice.group()));

        assertThat(chosen.statusCode()).isEqualTo(200);
        assertThat(kept().report().html()).contains("Bản của trưởng phòng").doesNotContain("Bản của văn thư");
        assertThat(kept().post()).isEqualTo("Tổ trưởng");
    }

    @Test
    void anOpenFormHearsThatSomebodyElseSaved() {
        var clerk = visitor(fixtures.clerk());
        var head = visitor(fixtures.head());
        var version = opened(head).get("version");
        assertThat(head.get(page() + "/news?version=" + version).body()).doesNotContain("vừa lưu");

        typed(clerk, opened(clerk), Map.of("post", "Tổ trưởng"));

        assertThat(head.get(page() + "/news?version=" + version).body()).contains("Người mẫu clerk vừa lưu hồ sơ này");
        assertThat(StatementCount.of(() -> nominees.lastSaved(proposal, nominee.id())))
                .isEqualTo(1);
    }

    @Test
    void withoutScriptsTheSameWordsKeepTheirBoldAndAnEvilTextLosesItsScript() {
        var clerk = visitor(fixtures.clerk());
        var bold = "<p>Đạt <b onclick=alert(1)>loại A</b></p><script>alert(1)</script>";

        typed(clerk, opened(clerk), Map.of("report-achievements.html", bold));
        typed(clerk, opened(clerk), Map.of("report-achievements", "Đạt loại A", "post", "Tổ trưởng"));

        assertThat(kept().post()).isEqualTo("Tổ trưởng");
        assertThat(kept().report().html())
                .contains("<p>Đạt <strong>loại A</strong></p>")
                .doesNotContain("alert");
        var tooLong = typed(clerk, opened(clerk), Map.of("report-awards", "x".repeat(10_001)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("tối đa 10.000 ký tự, hiện có 10.001 ký tự");
    }

    private Nomination kept() {
        return nominees.find(proposal, nominee.id());
    }

    /** What the form holds as a browser without scripts got it. */
    private Map<String, String> opened(Visitor person) {
        var page = person.get(page()).body();
        var fields = new HashMap<String, String>();
        for (var name : new String[] {"version", "seen", "name", "post", "unitOfDay", "serviceMonths", "kind"}) {
            fields.put(name, first(page, "name=\"" + name + "\"[^>]*? value=\"([^\"]*)\""));
        }
        for (var code : new String[] {"background", "achievements", "awards"}) {
            fields.put("report-" + code, first(page, "name=\"report-" + code + "\"[^>]*>([^<]*)</textarea>"));
        }
        fields.put("taskResult", "HTXSNV");
        for (var question :
                new String[] {"disciplined", "pendingConductCase", "sameAchievementAwarded", "thematicResultUsed"}) {
            fields.put(question, "false");
        }
        return fields;
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> typed(Visitor person, Map<String, String> opened, Map<String, String> changes) {
        var sent = new HashMap<>(opened);
        sent.putAll(changes);
        return person.postForm(page(), page() + "/typed", sent);
    }

    private String page() {
        return "/workspace/tasks/" + task + "/nominees/" + nominee.id();
    }

    private String finder(String query) {
        return "/workspace/tasks/" + task + "/finder?" + query;
    }

    private String account(String department, String name, String title, String unit) {
        var userName = "p-" + UUID.randomUUID();
        accounts.create(
                new Account(userName, name, title, department, unit),
                NominationFixtures.PASSWORD,
                Set.of(Groups.of(Role.UNIT_CLERK, department, unit)));
        return userName;
    }

    private static String family() {
        return "Mau" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Visitor visitor(Actor person) {
        return new Visitor(port).signedIn(person.userName(), NominationFixtures.PASSWORD);
    }
}
