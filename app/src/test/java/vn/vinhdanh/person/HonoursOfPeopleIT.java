package vn.vinhdanh.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.Visitor;
import vn.vinhdanh.catalogue.Finding;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.DepartmentPeople;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.follow.StatementCount;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.text.FoldedText;
import vn.vinhdanh.register.past.PastAwards;
import vn.vinhdanh.register.past.PastColumn;

/** What a nominee was honoured with before counts by who the nominee is, and by nothing else. */
@IntegrationTest
class HonoursOfPeopleIT {

    private static final String DEPARTMENT = NominationFixtures.DEPARTMENT;
    private static final String NOTHING = "Chưa khai số năm liên tục, sổ khen thưởng chưa có";
    private static final String NAME = "Lương Thị Chuỗi";

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Nominations nominations;

    @Autowired
    Nominees nominees;

    @Autowired
    DepartmentPeople finder;

    @Autowired
    KnownPeople people;

    @Autowired
    Merges merges;

    @Autowired
    Owners owners;

    @Autowired
    PersonSheets sheets;

    @Autowired
    ReceivedNominees received;

    @LocalServerPort
    int port;

    @Autowired
    PastAwards awards;

    @Autowired
    JdbcClient sql;

    private Actor officer;
    private long row;
    private long one;
    private long two;

    @BeforeEach
    void aReceivedNomineeAndTwoRecordsOfTheName() {
        officer = fixtures.officer();
        var proposal = fixtures.received();
        row = nominations.ofProposal(proposal).get(1).id();
        sql.sql("update nomination.nomination set name = ? where id = ?")
                .params(NAME, row)
                .update();
        sql.sql("update nomination.proposal set award_code = 'CSTD_TINH', regime = 'R1' where id = ?")
                .param(proposal)
                .update();
        one = people.enter(new PersonForm(NAME, "", ""), PostForm.EMPTY, officer);
        two = people.enter(new PersonForm(NAME, "", ""), PostForm.EMPTY, officer);
    }

    @Test
    void verifiedPastAwardsCountForThePersonBeforeTheMergeDuringItAndAfterItWasUndone() {
        awardOf(one, "2015", true);
        awardOf(two, "2014", true);
        assertThat(titles()).as("nobody has said who the nominee is").isEqualTo(NOTHING);

        owners.link(one, PersonHonour.Kind.NOMINATION, row, officer);
        assertThat(titles()).isEqualTo("1 lần liên tục (theo sổ khen thưởng)");

        merges.merge(one, two, "Cùng mã cán bộ", officer);
        assertThat(titles()).isEqualTo("2 lần liên tục (theo sổ khen thưởng)");
        merges.undo(merge(two), "Hai người khác nhau", officer);

        assertThat(titles()).isEqualTo("1 lần liên tục (theo sổ khen thưởng)");
        assertThat(sql.sql(
                                "select kind || ': ' || detail from nomination.happening where nomination_id = ? order by id desc limit 1")
                        .param(row)
                        .query(String.class)
                        .single())
                .isEqualTo("PERSON_LINKED: " + NAME);
    }

    @Test
    void whatIsNotVerifiedOrHasNoYearCountsForNothingAndThePageSaysSo() {
        owners.link(one, PersonHonour.Kind.NOMINATION, row, officer);
        awardOf(one, "2015", false);
        awardOf(one, "", true);

        assertThat(titles()).isEqualTo(NOTHING);
        assertThat(sheets.of(one, officer).honours())
                .extracting(PersonHonour::status, PersonHonour::counts, PersonHonour::decided)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("ENTERED", false, "2015"),
                        org.assertj.core.groups.Tuple.tuple("VERIFIED", false, ""));
    }

    @Test
    void aPastAwardCountsForTheYearOfAchievementThatItStatesElseForTheYearOfItsDecisionAndThePageSaysWhich() {
        owners.link(one, PersonHonour.Kind.NOMINATION, row, officer);
        awardOf(one, "2016", "2015", true);
        awardOf(one, "15/01/2015", "2014", true);
        assertThat(titles()).isEqualTo("2 lần liên tục (theo sổ khen thưởng)");
        awardOf(one, "", "2013", true);
        assertThat(titles()).isEqualTo("3 lần liên tục (theo sổ khen thưởng)");
        awardOf(one, "31/12/2012", "", true);
        assertThat(titles()).isEqualTo("4 lần liên tục (theo sổ khen thưởng)");

        assertThat(new Visitor(port)
                        .signedIn(officer.userName(), NominationFixtures.PASSWORD)
                        .get("/people/" + one)
                        .body())
                .contains(
                        "Tính cho năm 2015 (năm thành tích)",
                        "Tính cho năm 2013 (năm thành tích)",
                        "Tính cho năm 2012 (năm quyết định)")
                .doesNotContain("Không rõ năm");
    }

    @Test
    void whoWasWronglyTakenForThePersonIsNobodyAgain() {
        awardOf(one, "2015", true);
        owners.link(one, PersonHonour.Kind.NOMINATION, row, officer);
        assertThat(titles()).startsWith("1 lần");

        owners.unlink(people.find(DEPARTMENT, one), PersonHonour.Kind.NOMINATION, row, "Người khác trùng tên", officer);

        assertThat(titles()).isEqualTo(NOTHING);
        assertThat(sheets.of(one, officer).nobodys())
                .extracting(PersonHonour::id)
                .contains(row);
    }

    @Test
    void aNomineeSpeltOtherwiseIsFoundFromThePersonLinkedAndTakenBackByThePages() {
        var spelling = "Lương Thị Chuổi Ngọc " + row;
        sql.sql("update nomination.nomination set name = ? where id = ?")
                .params(spelling, row)
                .update();
        var office = new Visitor(port).signedIn(officer.userName(), NominationFixtures.PASSWORD);
        var page = "/people/" + one + "/nominees?text=";
        assertThat(sheets.of(one, officer).nobodys())
                .extracting(PersonHonour::id)
                .doesNotContain(row);

        var found = office.get(page + "CHUOI-NGOC%20" + row).body();
        assertThat(found).contains(spelling, "Là người này");
        var honours = "/people/" + one + "/honours";
        var linked = office.postForm(page, honours, Map.of("kind", "NOMINATION", "award", Long.toString(row)));
        assertThat(linked.body()).contains("Đã gắn với người này", "Hồ sơ đề nghị", spelling, "Đã tiếp nhận");
        assertThat(office.get(page + "chuoi%20ngoc%20" + row).body())
                .contains("Đã gắn với")
                .doesNotContain("Là người này");
        var unlinked = office.postForm(
                "/people/" + one,
                honours + "/removal",
                Map.of("kind", "NOMINATION", "award", Long.toString(row), "reason", "Nhầm người"));

        assertThat(unlinked.body()).contains("Đã bỏ gắn", "Nhầm người").doesNotContain("Hồ sơ đề nghị</h2>");
        assertThat(nominations.find(row).personId()).isNull();
    }

    @Test
    void nomineesArePagedWithAsManyStatementsForManyAsForFewAndEachDepartmentSeesItsOwn() {
        var tag = "Hàng Loạt " + row;
        sql.sql("update nomination.nomination set name = ? where id = ?")
                .params(tag, row)
                .update();
        var few = StatementCount.of(() -> received.page(DEPARTMENT, tag, 1));
        var draft = fixtures.drafted();
        IntStream.rangeClosed(1, 35).forEach(n -> fixtures.bare(draft, RecipientKind.INDIVIDUAL, tag + " " + n));
        assertThat(received.page(DEPARTMENT, tag, 1).total())
                .as("what the unit still writes is its own")
                .isEqualTo(1);
        sql.sql("update nomination.nomination set status = 'RECEIVED' where proposal_id = ?")
                .param(draft)
                .update();

        assertThat(StatementCount.of(() -> received.page(DEPARTMENT, tag, 1)))
                .isEqualTo(few)
                .isEqualTo(2);
        assertThat(received.page(DEPARTMENT, FoldedText.fold(tag), 2).nominees())
                .hasSize(6);
        assertThat(received.page("so-khac", tag, 1).total()).isZero();
    }

    @Test
    void outsidersAreFoundWithTheirBodyAndWhoeverIsOnlyTypedIsNobody() {
        var name = "Lò Thị Phát Thanh " + row;
        var reporter = people.enter(
                new PersonForm(name, "", ""),
                new PostForm("Phóng viên", "", "Đài Truyền thanh huyện Con Cuông", "", ""),
                officer);
        var found = finder.find(DEPARTMENT, "lo thi phat thanh " + row, 10).get(0);
        assertThat(found.body()).isEqualTo("Đài Truyền thanh huyện Con Cuông");
        var proposal = fixtures.drafted();
        var entry = NominationFixtures.entry(RecipientKind.INDIVIDUAL, name, NominationFixtures.REPORT);

        var chosen = nominees.add(
                proposal,
                new NomineeEntry(entry.nominee(), entry.facts(), entry.further(), entry.report(), found.reference()));
        var typed = nominees.add(fixtures.drafted(), entry);

        assertThat(chosen.personId()).isEqualTo(reporter);
        assertThat(chosen.userName()).isNull();
        assertThat(typed.personId()).isNull();
    }

    private String titles() {
        var nominee = nominations.find(row);
        return Objects.requireNonNull(
                        nominations.eligibilityOf(List.of(nominee)).get(row))
                .findings()
                .stream()
                .filter(finding -> finding.code().equals("TITLE_3"))
                .map(Finding::facts)
                .findFirst()
                .orElseThrow();
    }

    private long merge(long merged) {
        return sql.sql("select max(id) from organisation.person_merge where merged = ?")
                .param(merged)
                .query(Long.class)
                .single();
    }

    private void awardOf(long person, String year, boolean verified) {
        awardOf(person, year, "", verified);
    }

    private void awardOf(long person, String decided, String achieved, boolean verified) {
        var cells = new EnumMap<>(Map.of(
                PastColumn.KIND,
                "Cá nhân",
                PastColumn.NAME,
                NAME,
                PastColumn.UNIT,
                "Phòng mẫu " + person + " " + decided,
                PastColumn.AWARD,
                "Chiến sĩ thi đua cơ sở",
                PastColumn.DATE,
                decided,
                PastColumn.YEAR,
                achieved,
                PastColumn.LEVEL,
                "Giám đốc Sở",
                PastColumn.SOURCE,
                "Sổ khen thưởng mẫu"));
        var award = awards.enter(cells, officer);
        if (verified) {
            awards.verify(award, 0, Map.of(), "Bản gốc quyết định", colleague());
        }
        owners.link(person, PersonHonour.Kind.PAST_AWARD, award, officer);
    }

    private static Actor colleague() {
        return new Actor(
                "mau.colleague", "Người kiểm chứng mẫu", DEPARTMENT, Set.of(Groups.of(Role.OFFICE, DEPARTMENT)));
    }
}
