package vn.vinhdanh.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.nomination.DepartmentPeople;
import vn.vinhdanh.nomination.follow.StatementCount;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.register.past.PastAwards;
import vn.vinhdanh.register.past.PastColumn;
import vn.vinhdanh.register.past.PastTown;

/** KnownPeople with and without account: found whatever the spelling, told apart by people, merged and taken apart again. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleIT {

    private static final String DEPARTMENT = "nguoi";
    private static final long SEED = 20_261_127;
    private static final String WHY = "Đối chiếu hồ sơ cán bộ";

    @LocalServerPort
    int port;

    @Autowired
    PastTown town;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    KnownPeople people;

    @Autowired
    PeopleSearch search;

    @Autowired
    PersonSheets sheets;

    @Autowired
    PersonHonours honours;

    @Autowired
    Merges merges;

    @Autowired
    Owners owners;

    @Autowired
    Posts posts;

    @Autowired
    DepartmentPeople finder;

    @Autowired
    PastAwards awards;

    @Autowired
    JdbcClient sql;

    private final Actor officer = PastTown.officer(DEPARTMENT);
    private Visitor office;
    private Visitor clerk;

    @BeforeAll
    void aDepartment() {
        town.build(DEPARTMENT);
        units.add(new Unit(DEPARTMENT, "cntt", "Phòng Công nghệ thông tin, Sở TT&TT"));
        office = PastTown.at(port, DEPARTMENT, "officer");
        clerk = PastTown.at(port, DEPARTMENT, "clerk");
    }

    @Test
    void whoIsEnteredDecomposedIsKeptComposedAndFoundInEverySpelling() {
        var typed = Normalizer.normalize("  Đặng  Thị Hoà ", Normalizer.Form.NFD);
        var answer =
                enter(Map.of("fullName", typed, "title", "Phóng viên", "body", "Đài Truyền thanh huyện Con Cuông"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(sql.sql(
                                "select full_name from organisation.person where department = ? and folded_name = 'dangthihoa'")
                        .param(DEPARTMENT)
                        .query(String.class)
                        .single())
                .isEqualTo("Đặng Thị Hoà");
        for (var spelling : List.of("đặng thị hòa", "dang thi hoa", "ĐẶNG THỊ HOÀ", "truyền thanh huyện con cuông")) {
            assertThat(search.page(DEPARTMENT, spelling, 1).people())
                    .as(spelling)
                    .extracting(ListedPerson::fullName, ListedPerson::place)
                    .contains(org.assertj.core.groups.Tuple.tuple("Đặng Thị Hoà", "Đài Truyền thanh huyện Con Cuông"));
        }
        account("so-tttt", "Hồ Văn Sở", "cntt");
        assertThat(search.page(DEPARTMENT, "so tttt", 1).people())
                .extracting(ListedPerson::fullName)
                .contains("Hồ Văn Sở");
    }

    @Test
    void foldingIsIdempotentAndEqualFoldedNamesNeverShareAnHonour() {
        var random = new Random(SEED);
        for (var round = 0; round < 15; round++) {
            var name = name(random);
            var twin = respelt(name, random);
            assertThat(FoldedText.fold(FoldedText.fold(name))).isEqualTo(FoldedText.fold(name));
            assertThat(FoldedText.fold(twin)).isEqualTo(FoldedText.fold(name));
            assertThat(sql.sql("select organisation.folded(?)")
                            .param(name)
                            .query(String.class)
                            .single())
                    .isEqualTo(FoldedText.compact(name));
            var one = person(name);
            var other = person(twin);
            var award = award(name, "Giấy khen của Giám đốc Sở", "2014");
            assertThat(told(one)).isEmpty();
            owners.link(one, PersonHonour.Kind.PAST_AWARD, award, officer);

            assertThat(told(one)).hasSize(1);
            assertThat(told(other)).as("%s and %s", name, twin).isEmpty();
            assertThat(sheets.of(one, officer).similar()).extracting(Person::id).contains(other);
        }
    }

    @Test
    void whatWasMergedIsUndoneExactlyAlsoAfterAwardsWereAddedToEither() {
        var one = person("Trần Văn Gộp");
        var two = person("Trần Văn Góp");
        var three = person("Trần Văn Gọp");
        link(one, "2012");
        link(two, "2013");
        merges.merge(two, three, WHY, officer);
        link(two, "2011");

        merges.merge(one, two, WHY, officer);
        assertThat(told(one)).containsExactlyInAnyOrder("2011", "2012", "2013");
        assertThat(people.find(DEPARTMENT, three).readAs()).isEqualTo(one);
        link(one, "2014");
        assertThatThrownBy(() -> link(two, "2015")).isInstanceOf(Conflict.class);
        var page = clerk.get("/people/" + two).body();
        assertThat(page).contains("Hồ sơ này đã được gộp vào", "Trần Văn Gộp", "đã gộp hồ sơ này vào", WHY);
        assertThat(clerk.get("/people/" + one).body()).contains("đã gộp vào đây hồ sơ", "Trần Văn Góp");

        merges.undo(merge(two), "Hai người khác nhau", officer);

        assertThat(told(one)).containsExactlyInAnyOrder("2012", "2014");
        assertThat(told(two)).containsExactlyInAnyOrder("2011", "2013");
        assertThat(people.find(DEPARTMENT, three).readAs()).isEqualTo(two);
        assertThatThrownBy(() -> merges.undo(merge(two), WHY, officer)).isInstanceOf(Conflict.class);
    }

    @Test
    void nobodyIsMergedIntoThemselvesNorIntoAnotherAccountNorWithoutAReason() {
        var one = account("gop-1", "Lê Thị Hai Tài Khoản", "cntt");
        var two = account("gop-2", "Lê Thị Hai Tài Khoản", "cntt");
        var three = person("Lê Thị Hai Tài Khoản");

        assertRefused(one, one, WHY, "person.merge.itself");
        assertRefused(one, two, WHY, "person.merge.twoAccounts");
        assertRefused(one, three, " ", "person.wrong.reason");
        merges.merge(one, three, WHY, officer);
        assertRefused(two, three, WHY, "person.mergedMeanwhile");
        merges.undo(merge(three), WHY, officer);
        merges.merge(three, two, WHY, officer);
        assertRefused(one, three, WHY, "person.merge.twoAccounts");

        var page = "/people/" + one + "/merge/" + three;
        assertThat(office.postForm(page, page, Map.of("reason", WHY)))
                .returns(422, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).contains("hai tài khoản khác nhau"));
    }

    @Test
    void ofTwoOfficersWhoMergeAtOnceOneIsTooLate() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var round = 0; round < 5; round++) {
                var one = person("Phan Thị Đua " + round);
                var two = person("Phan Thị Đua " + round);
                Callable<String> forth = () -> attempt(one, two);
                Callable<String> back = () -> attempt(two, one);
                var outcomes = new ArrayList<String>();
                for (var outcome : threads.invokeAll(List.of(forth, back))) {
                    outcomes.add(outcome.get());
                }
                assertThat(outcomes).containsExactlyInAnyOrder("merged", "409");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aPostEnteredByMistakeIsGoneFromEverywhereButTheHistoryAndTheAwardStaysByteByByte() {
        enter(Map.of("fullName", "Hồ Thị Ghi Nhầm", "title", "Trạm trưởng", "body", "Trạm phát lại Nậm Cắn"));
        var id = id("Hồ Thị Ghi Nhầm");
        link(id, "2018");
        var award = awardOf(id);
        var post = posts.of(people.find(DEPARTMENT, id)).get(0).id();
        var page = "/people/" + id + "/posts/" + post;
        assertThat(finder.find(DEPARTMENT, "ghi nham", 5).get(0).body()).isEqualTo("Trạm phát lại Nậm Cắn");

        var unexplained = office.postForm(page, page + "/removal", Map.of("version", "0", "reason", " "));
        assertThat(unexplained.statusCode()).isEqualTo(422);
        assertThat(unexplained.body())
                .contains("Xin ghi lý do", "Trạm trưởng, Trạm phát lại Nậm Cắn", "từ (không rõ) đến nay");
        var late = office.postForm(page, page + "/removal", Map.of("version", "1", "reason", WHY));
        assertThat(late.statusCode()).isEqualTo(409);
        var removed = office.postForm(page, page + "/removal", Map.of("version", "0", "reason", "Nhầm với người khác"));

        assertThat(removed.body())
                .contains(
                        "Đã xóa chức vụ ghi nhầm",
                        "Chưa ghi chức vụ nào",
                        "Trạm trưởng, Trạm phát lại Nậm Cắn (… – …)",
                        "Nhầm với người khác");
        assertThat(search.page(DEPARTMENT, "Nậm Cắn", 1).total()).isZero();
        assertThat(finder.find(DEPARTMENT, "ghi nham", 5).get(0).body()).isEmpty();
        assertThat(awardOf(id)).isEqualTo(award);
        assertThat(office.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void birthDateAndStaffCodeAreTheOfficesAloneAndOthersReadPostsAndAwards() {
        enter(Map.of(
                "fullName", "Ngô Văn Riêng",
                "birthDate", "05-09-1975",
                "staffCode", "CB-7788",
                "title", "Chuyên viên",
                "unit", "cntt"));
        var address = "/people/" + id("Ngô Văn Riêng");

        assertThat(office.get(address).body()).contains("05/09/1975", "CB-7788");
        assertThat(clerk.get(address).body())
                .contains("Ngô Văn Riêng", "Phòng Công nghệ thông tin", "từ (không rõ) đến nay")
                .doesNotContain("1975", "CB-7788", "Thêm chức vụ");
        assertThat(clerk.get("/people/new").statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> people.find("so-khac", id("Ngô Văn Riêng"))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsWrongIsToldBesideTheFieldAndNothingIsLost() {
        var refused = enter(Map.of(
                "fullName",
                "Người gõ sai",
                "birthDate",
                "31/02/1975",
                "title",
                "Giám đốc",
                "from",
                "2025",
                "to",
                "1/1/2024"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Không đọc được ngày sinh", "Không đọc được ngày. Hãy ghi như", "Chọn một đơn vị của Sở")
                .contains("value=\"Người gõ sai\"", "value=\"31/02/1975\"", "value=\"2025\"");
        assertThat(search.page(DEPARTMENT, "Người gõ sai", 1).total()).isZero();
    }

    @Test
    void manyPeopleCostAsManyStatementsAsFew() {
        person("Đông Người 0");
        var few = StatementCount.of(() -> search.page(DEPARTMENT, "Đông Người", 1));
        var id = id("Đông Người 0");
        var fewOnPage = StatementCount.of(() -> sheets.of(id, officer));
        IntStream.rangeClosed(1, 40).forEach(number -> person("Đông Người " + number));
        IntStream.rangeClosed(1, 5).forEach(number -> link(id, Integer.toString(2000 + number)));

        assertThat(StatementCount.of(() -> search.page(DEPARTMENT, "Đông Người", 1)))
                .isEqualTo(few)
                .isEqualTo(2);
        assertThat(StatementCount.of(() -> sheets.of(id, officer))).isEqualTo(fewOnPage);
        assertThat(search.page(DEPARTMENT, "Đông Người", 2).people()).hasSize(11);
    }

    private String attempt(long kept, long merged) {
        try {
            merges.merge(kept, merged, WHY, officer);
            return "merged";
        } catch (Conflict late) {
            return "409";
        }
    }

    private void assertRefused(long kept, long merged, String reason, String text) {
        assertThatThrownBy(() -> merges.merge(kept, merged, reason, officer))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .singleElement()
                        .satisfies(each -> assertThat(each.text()).isEqualTo(text)));
    }

    private HttpResponse<String> enter(Map<String, String> fields) {
        return office.postForm("/people/new", "/people", new HashMap<>(fields));
    }

    private long person(String name) {
        return people.enter(new PersonForm(name, "", ""), PostForm.EMPTY, officer);
    }

    private long account(String userName, String name, String unit) {
        accounts.create(
                new Account(DEPARTMENT + "." + userName, name, "Chuyên viên", DEPARTMENT, unit),
                PastTown.PASSWORD,
                Set.of());
        return sql.sql("select id from organisation.person where user_name = ?")
                .param(DEPARTMENT + "." + userName)
                .query(Long.class)
                .single();
    }

    private long id(String name) {
        return sql.sql("select id from organisation.person where department = ? and full_name = ?")
                .params(DEPARTMENT, name)
                .query(Long.class)
                .single();
    }

    private long merge(long merged) {
        return sql.sql("select max(id) from organisation.person_merge where merged = ?")
                .param(merged)
                .query(Long.class)
                .single();
    }

    private void link(long person, String year) {
        var name = people.find(DEPARTMENT, person).fullName();
        owners.link(person, PersonHonour.Kind.PAST_AWARD, award(name, "Giấy khen của Giám đốc Sở", year), officer);
    }

    private long award(String name, String award, String date) {
        return awards.enter(
                Map.of(
                        PastColumn.KIND, "Cá nhân",
                        PastColumn.NAME, name,
                        PastColumn.AWARD, award,
                        PastColumn.DATE, date,
                        PastColumn.SOURCE, "Sổ khen thưởng mẫu"),
                officer);
    }

    /** Every column of the person's one award. */
    private String awardOf(long person) {
        return sql.sql("select award::text from register.past_award award where person_id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private List<String> told(long person) {
        return honours.of(people.find(DEPARTMENT, person)).stream()
                .map(PersonHonour::decided)
                .toList();
    }

    private static String name(Random random) {
        var families = List.of("Nguyễn", "Trần", "Đỗ", "Hoàng", "Đặng", "Bùi");
        var middles = List.of("Thị", "Văn", "Bá", "Đức", "Thuỳ");
        var given = List.of("Hoà", "Hảo", "Thuý", "Đạo", "Ánh", "Quỳnh", "Khuê", "Hiếu");
        return String.join(
                " ",
                families.get(random.nextInt(families.size())),
                middles.get(random.nextInt(middles.size())),
                given.get(random.nextInt(given.size())),
                "Mẫu" + random.nextInt(10_000));
    }

    /** The same letters with other marks, in other cases, or decomposed. */
    private static String respelt(String name, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            case 1 -> name.toUpperCase(java.util.Locale.ROOT);
            case 2 -> FoldedText.fold(name);
            default -> name.replace('à', 'á').replace('ả', 'ã').replace(" ", "-");
        };
    }
}
