package vn.vinhdanh.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vinhdanh.IntegrationTest;

/** Cases at every stage, as people follow them: where they are, who did what, and in what one took part. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineIT {

    private static final Map<Stage, String> TURNS = new EnumMap<>(Map.ofEntries(
            Map.entry(Stage.DRAFTED, "Đơn vị đang lập danh sách"),
            Map.entry(Stage.PREPARED, "Chờ trưởng đơn vị trình"),
            Map.entry(Stage.SUBMITTED, "Chờ Văn phòng Sở tiếp nhận"),
            Map.entry(Stage.REFUSED, "Không được tiếp nhận"),
            Map.entry(Stage.ADMITTED, "Chờ Văn phòng Sở thẩm định"),
            Map.entry(Stage.ASKED, "Chờ Văn phòng Sở thẩm định"),
            Map.entry(Stage.RECEIVED, "Chờ Văn phòng Sở thẩm định"),
            Map.entry(Stage.SUPPLEMENTING, "Chờ đơn vị bổ sung hồ sơ"),
            Map.entry(Stage.RELEASED, "Chờ Thư ký Hội đồng lập phiên họp"),
            Map.entry(Stage.PLANNED, "Chờ Hội đồng khai mạc phiên họp"),
            Map.entry(Stage.OPEN, "Hội đồng đang bỏ phiếu, phiên họp ngày "),
            Map.entry(Stage.DECIDED, "Chờ Văn phòng Sở kiểm tra dự thảo quyết định"),
            Map.entry(Stage.CHECKED, "Chờ Giám đốc ký"),
            Map.entry(Stage.SIGNED, "Chờ Văn thư cấp số, đóng dấu"),
            Map.entry(Stage.ISSUED, "Đã ghi sổ, Quyết định số 01/QĐ-SM")));

    @LocalServerPort
    int port;

    @Autowired
    Towns towns;

    @Autowired
    SampleCases samples;

    private Town town;
    private Town other;
    private final Map<Stage, SampleCase> cases = new EnumMap<>(Stage.class);

    @BeforeAll
    void oneCaseAtEachStage() {
        town = towns.build("tla", 2);
        other = towns.build("tlb", 1);
        var random = new Random();
        for (var stage : Stage.values()) {
            cases.put(stage, samples.at(stage, town, town.units().get(0), SampleCases.marker(random)));
        }
    }

    @Test
    void atEachStageUnitAndOfficeReadWhereItIs() {
        for (var stage : Stage.values()) {
            for (var reader : List.of(town.the("unit-head", unit()), town.the("office"))) {
                assertThat(page(reader, proposal(stage)))
                        .as(stage + " for " + reader.userName())
                        .contains(TURNS.get(stage))
                        .doesNotContain("??");
                assertThat(page(reader, nomination(stage)))
                        .contains(TURNS.get(stage))
                        .doesNotContain("??");
                assertThat(page(reader, "/search?text=" + marker(stage)))
                        .contains(TURNS.get(stage))
                        .doesNotContain("??");
            }
        }
    }

    @Test
    void theListOfProposalsSaysHowManyAreWhere() {
        assertThat(page(town.the("unit-clerk", unit()), "/proposals"))
                .contains("2 đề nghị: Chờ Thư ký Hội đồng lập phiên họp", "2 đề nghị: Chờ Giám đốc ký")
                .contains("2 đề nghị: Đã ghi sổ, Quyết định số 01/QĐ-SM")
                .doesNotContain("??");
    }

    @Test
    void theWholeWayOfANominationIsToldInItsOrderWithTheNames() {
        var page = page(town.the("auditor"), nomination(Stage.ISSUED));

        assertThat(page)
                .containsSubsequence(
                        "Lập tờ trình",
                        name("unit-01.unit-clerk"),
                        "Gửi tệp minh chứng: minh-chung.pdf, ",
                        "KB, mã kiểm tra ",
                        name("unit-01.unit-clerk"),
                        "Lập xong danh sách",
                        name("unit-01.unit-clerk"),
                        "Trình hồ sơ",
                        name("unit-01.unit-head"),
                        "Tiếp nhận, số tiếp nhận ",
                        name("office"),
                        "Thẩm định: đề nghị đưa ra Hội đồng",
                        name("office"),
                        "Đưa vào chương trình phiên họp Hội đồng",
                        name("council-secretary"),
                        "Khai mạc phiên họp Hội đồng, họp ngày ",
                        name("council-secretary"),
                        "Hội đồng thông qua",
                        name("council-secretary"),
                        "Lập dự thảo quyết định",
                        "Văn phòng Sở",
                        "Kiểm tra xong dự thảo",
                        name("office"),
                        "Ký quyết định",
                        name("director"),
                        "Ban hành, ghi sổ: Quyết định số 01/QĐ-SM",
                        name("clerk"))
                .doesNotContain(name("council-member"), name("council-chair"));
    }

    @Test
    void theProposalSumsUpWhatHappenedToItsNominations() {
        assertThat(page(town.the("office"), proposal(Stage.ISSUED)))
                .contains("Thẩm định: đưa 2 đề nghị ra Hội đồng", "Hội đồng thông qua 2 đề nghị")
                .contains("Gửi 2 tệp minh chứng", "Ban hành, ghi sổ 2 đề nghị: Quyết định số 01/QĐ-SM");
    }

    @Test
    void theUnitReadsDesksWhereTheDepartmentReadsNames() {
        for (var path : List.of(proposal(Stage.ISSUED), nomination(Stage.ISSUED))) {
            assertThat(page(town.the("unit-head", unit()), path))
                    .contains("Tiếp nhận, số tiếp nhận", "Văn phòng Sở", "Văn thư", name("director"))
                    .contains(name("unit-01.unit-clerk"))
                    .doesNotContain(name("office"), name("council-secretary"), name("clerk"));
        }
    }

    @Test
    void aRefusalIsToldWithItsReason() {
        assertThat(page(town.the("unit-clerk", unit()), nomination(Stage.REFUSED)))
                .containsSubsequence("Từ chối tiếp nhận", "Ý kiến: Sai nơi nhận");
    }

    @Test
    void forEverybodyElseATimelineDoesNotExist() {
        var strangers = List.of(
                town.the("unit-head", town.units().get(1)),
                town.the("director"),
                town.the("council-member"),
                other.the("office"),
                other.the("auditor"));
        for (var stranger : strangers) {
            for (var path : List.of(nomination(Stage.ISSUED), proposal(Stage.ISSUED) + "/export")) {
                assertThat(caller(stranger).get(path).statusCode())
                        .as(stranger.userName() + " " + path)
                        .isEqualTo(404);
            }
        }
        assertThat(caller(town.the("office"))
                        .get(proposal(Stage.DRAFTED) + "/nominations/"
                                + cases.get(Stage.ISSUED).nominations().get(0))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void eachFindsWhatTheyMaySeeOrTookPartIn() {
        assertThat(found(town.the("unit-head", unit()))).containsExactlyInAnyOrderElementsOf(markers(Stage.values()));
        assertThat(found(town.the("office"))).containsExactlyInAnyOrderElementsOf(markers(Stage.values()));
        assertThat(found(town.the("auditor"))).containsExactlyInAnyOrderElementsOf(markers(Stage.values()));
        assertThat(found(town.the("director")))
                .containsExactlyInAnyOrderElementsOf(markers(Stage.SIGNED, Stage.ISSUED));
        assertThat(found(town.the("clerk"))).containsExactlyInAnyOrderElementsOf(markers(Stage.ISSUED));
        assertThat(found(town.the("unit-head", town.units().get(1)))).isEmpty();
        assertThat(found(town.the("council-member"))).isEmpty();
        assertThat(found(other.the("office"))).isEmpty();
        assertThat(found(other.the("auditor"))).isEmpty();
    }

    @Test
    void myWorkNamesWhatIDidAndLeadsWhereIMayGo() {
        assertThat(page(town.the("unit-clerk", unit()), "/my-work"))
                .contains("Đợt " + marker(Stage.ISSUED), "lập tờ trình", "lập xong danh sách", "gửi minh chứng")
                .contains("href=\"" + proposal(Stage.ISSUED) + "\"")
                .doesNotContain("??");
        assertThat(page(town.the("director"), "/my-work"))
                .contains("Đợt " + marker(Stage.SIGNED), "ký quyết định", "href=\"/decisions\"")
                .doesNotContain(marker(Stage.CHECKED), "/proposals/", "??");
        assertThat(page(town.the("clerk"), "/my-work")).contains(marker(Stage.ISSUED), "cấp số, đóng dấu");
        assertThat(page(town.the("unit-head", town.units().get(1)), "/my-work")).contains("Bạn chưa làm việc nào");
        assertThat(page(town.the("director"), "/")).contains("href=\"/my-work\"", "href=\"/search\"");
        assertThat(page(town.the("accountant"), "/")).doesNotContain("/my-work", "/search");
    }

    @Test
    void aMemberOfTheCouncilFindsTheSessionsAndNothingAboutAVote() {
        var session = cases.get(Stage.ISSUED).session();

        assertThat(page(town.the("council-member"), "/my-work"))
                .contains("Phiên họp Hội đồng có tên tôi", "/council/sessions/" + session + "\"", ", họp ngày ")
                .doesNotContain(
                        "/council/sessions/" + cases.get(Stage.PLANNED).session() + "\"",
                        "phiếu",
                        "biểu quyết",
                        "đồng ý",
                        "??");
        assertThat(page(other.the("council-member"), "/my-work")).doesNotContain("Phiên họp");
    }

    @Test
    void whatWasFoundCanBeTakenAway() {
        var list = Answer.of(caller(town.the("unit-head", unit())).get(proposal(Stage.ISSUED) + "/export"));
        var all = Answer.of(caller(town.the("director")).get("/search/export?status=ISSUED"));

        assertThat(list.text())
                .contains("Tên tập thể, cá nhân", "Hồ sơ đang ở đâu", "Giấy khen của Giám đốc Sở")
                .contains("Tập thể " + marker(Stage.ISSUED), "Đã ghi sổ, Quyết định số 01/QĐ-SM");
        assertThat(all.markers()).containsExactly(marker(Stage.ISSUED));
    }

    private Set<String> found(Person person) {
        return Answer.of(caller(person).get("/search/export")).markers();
    }

    private List<String> markers(Stage... stages) {
        return List.of(stages).stream().map(this::marker).toList();
    }

    private String marker(Stage stage) {
        return cases.get(stage).marker();
    }

    private String proposal(Stage stage) {
        return "/proposals/" + cases.get(stage).proposal();
    }

    private String nomination(Stage stage) {
        return proposal(stage) + "/nominations/"
                + cases.get(stage).nominations().get(0);
    }

    private String unit() {
        return town.units().get(0);
    }

    private static String name(String person) {
        return "Người mẫu tla." + person;
    }

    private String page(Person person, String path) {
        var answer = caller(person).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Caller.text(answer);
    }

    private Caller caller(Person person) {
        return Caller.signedIn(port, person);
    }
}
