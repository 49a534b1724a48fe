package vn.vinhdanh.catalogue.rules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Desk;
import vn.vinhdanh.browser.Look;
import vn.vinhdanh.catalogue.Eligibility;
import vn.vinhdanh.catalogue.InsideConnection;
import vn.vinhdanh.catalogue.Outcome;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Nominee;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** One admin brings new rules as a spreadsheet, another one puts them into force, and nominees are judged by them. */
@IntegrationTest
class RuleSetsIT {

    private static final String DEPARTMENT = "qt";
    private static final String PASSWORD = "Mau-1234-abcd";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Actor LAN = admin("qt.lan");
    private static final Actor MINH = admin("qt.minh");

    @LocalServerPort
    int port;

    @Autowired
    RuleSets rules;

    @Autowired
    RuleSetRows sets;

    @Autowired
    Eligibility eligibility;

    @Autowired
    RuleTests tests;

    @Autowired
    Nominations nominations;

    @Autowired
    Nominees nominees;

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Accounts accounts;

    @Autowired
    Departments departments;

    @Autowired
    RepositoryService repository;

    @Autowired
    ShippedRules shipped;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void peopleOfADepartment() {
        if (accounts.all(List.of("qt.lan")).isEmpty()) {
            departments.add(new Department(
                    DEPARTMENT, "Sở mẫu", "SM", "Ủy ban nhân dân tỉnh mẫu", "Tỉnh mẫu", "Tỉnh mẫu", "Giám đốc"));
            person("qt.lan", "Nguyễn Thị Lan");
            person("qt.minh", "Trần Văn Minh");
        }
    }

    @AfterEach
    void theRulesAreAsBefore() {
        jdbc.sql("delete from catalogue.rule_set where number > 1").update();
    }

    @Test
    void newRulesAreBroughtComparedTestedPutIntoForceAndJudgeFromThatDayOn() {
        var draft = nominee(fixtures.drafted());
        var received = ninthMonth(nominations.ofProposal(fixtures.received()));
        var definitions = repository.createDecisionDefinitionQuery().count();
        String address;
        try (var chromium = new Chromium();
                var lan = signedIn(chromium, "qt.lan", 1366, 768)) {
            var page = lan.go("/catalogue/rules");
            page.setInputFiles(
                    "#sheet", new FilePayload("sai.xlsx", WORKBOOK, SampleRules.withCell("eligibility", 2, 1, "mười")));
            assertThat(page.locator("#sheet-answer")).containsText("mười");
            assertThat(page.locator("#sheet-answer")).containsText("so sánh như >= 10");
            Look.at(page, "rules", "o-sai-1366");
            page.setInputFiles("#sheet", new FilePayload("quy-tac.xlsx", WORKBOOK, SampleRules.unchanged()));
            assertThat(page.locator("#sheet-answer")).containsText("không khác gì bộ số");
            Look.at(page, "rules", "cac-bo-1366");
            page.setInputFiles("#sheet", new FilePayload("quy-tac-8-thang.xlsx", WORKBOOK, SampleRules.eightMonths()));
            assertThat(page.locator("h1")).containsText("Bộ quy tắc số");
            assertThat(page.locator("#progress")).containsText("Đang chạy thử: 0/");
            Look.at(page, "rules", "dang-chay-thu-1366");
            tests.goOn();
            page.locator("#progress a").click();
            assertThat(page.locator("article.vd-card")).hasCount(2);
            assertThat(page.locator("article.vd-card").first()).containsText(">= 10 → >= 8");
            assertThat(page.locator("main")).containsText("trường hợp mẫu đổi kết quả");
            Look.at(page, "rules", "khac-gi-1366");
            page.click("text=Gửi để người khác duyệt");
            assertThat(page.locator("#source-problem")).containsText("Hãy chép lại");
            page.fill("#why", "Quy chế mới của Sở");
            page.fill("#source", "Điều 5: công tác tại đơn vị từ đủ 8 tháng");
            page.click("text=Gửi để người khác duyệt");
            assertThat(page.locator("[role=status]").first()).containsText("Đã gửi");
            assertThat(page.locator("main form")).hasCount(1);
            assertThat(page.locator("main form")).hasText("Rút bộ này lại");
            assertThat(lan.scriptErrors()).isEmpty();
            address = URI.create(page.url()).getPath();
        }
        var number = Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
        theBoundIsAllThatChanged(number);
        assertThat(serviceTime(draft)).isEqualTo(Outcome.NOT_MET);

        jdbc.sql("update nomination.proposal set received_on = date '2015-08-18' where id = :id")
                .param("id", nominations.findAll(List.of(received)).get(0).proposalId())
                .update();
        try (var chromium = new Chromium();
                var minh = signedIn(chromium, "qt.minh", 390, 844)) {
            var page = minh.go(address);
            page.click("text=Duyệt và áp dụng");
            assertThat(page.locator("#looked-problem")).containsText("Hãy xem các trường hợp");
            Look.at(page, "rules", "duyet-390");
            page.fill("#looked", "Đúng theo Điều 5: 9 tháng nay đã đủ");
            page.click("text=Duyệt và áp dụng");
            assertThat(page.locator(".vd-mark").first()).hasText("Đang áp dụng");
        }

        assertThat(serviceTime(draft)).isEqualTo(Outcome.MET);
        assertThat(serviceTime(received)).isEqualTo(Outcome.NOT_MET);
        assertThat(repository.createDecisionDefinitionQuery().count()).isEqualTo(definitions);
    }

    @Test
    void whoBroughtTheRulesDoesNotPutThemIntoForceAndOfTwoOthersOnlyOneDoes() throws Exception {
        var number = waiting(sets.latest().number());
        assertThat(reason(() -> rules.accept(number, "", LAN))).isEqualTo("catalogue.change.secondPerson");
        assertThat(reason(
                        () -> rules.accept(number, "", new Actor("qt.an", "An", DEPARTMENT, MINH.groups(), "qt.lan"))))
                .isEqualTo("catalogue.change.secondPerson");
        assertThat(reason(() -> rules.discard(number, MINH))).isEqualTo("catalogue.rules.notYours");
        assertThat(reason(() -> rules.refuse(number, " ", MINH))).isEqualTo("catalogue.change.no.answer");

        assertThat(atOnce(
                        () -> reason(() -> rules.accept(number, "", MINH)),
                        () -> reason(() -> rules.accept(number, "", admin("qt.hoa")))))
                .containsExactlyInAnyOrder("done", "catalogue.change.answered");
    }

    @Test
    void aSetThatAnotherOneHasOvertakenIsNotPutIntoForce() {
        var first = waiting(sets.latest().number());
        var second = waiting(sets.latest().number());
        rules.accept(second, "", MINH);

        assertThat(reason(() -> rules.accept(first, "", MINH))).isEqualTo("catalogue.rules.overtaken");
        assertThat(eligibility.on(LocalDate.of(2100, 1, 1)).number()).isEqualTo(second);
    }

    @Test
    @Transactional
    void changedRulesOfTheProductHoldAtOnceUntilPeopleHaveAgreedOnSome() {
        var before = sets.latest().number();
        jdbc.sql("update catalogue.rule_set set sha256 = 'tệp cũ'").update();
        shipped.migrate(new InsideConnection(DataSourceUtils.getConnection(database)));
        assertThat(sets.latest().number()).isGreaterThan(before);

        var agreed = waiting(sets.latest().number());
        rules.accept(agreed, "", MINH);
        jdbc.sql("update catalogue.rule_set set sha256 = 'tệp cũ'").update();
        shipped.migrate(new InsideConnection(DataSourceUtils.getConnection(database)));
        assertThat(sets.latest().number()).isEqualTo(agreed);
        assertThat(sets.page(0, 1)).singleElement().satisfies(set -> {
            assertThat(set.isShipped()).isTrue();
            assertThat(set.is("WAITING")).isTrue();
            assertThat(set.base()).isEqualTo(agreed);
        });

        shipped.migrate(new InsideConnection(DataSourceUtils.getConnection(database)));
        assertThat(sets.page(0, 1)).singleElement().extracting(RuleSet::base).isEqualTo(agreed);
    }

    /** Among all cases only those change that stand exactly on the old bound, and only in that condition. */
    private void theBoundIsAllThatChanged(int number) {
        var report = CaseReport.of(sets.find(number).orElseThrow(), sets);
        var expected = RuleCase.all().stream()
                .filter(each -> each.lines().contains("SERVICE_TIME-")
                        && Set.of("R0", "R1").contains(each.regime().name()))
                .filter(each -> {
                    var months = each.facts().serviceMonths();
                    return months != null && months >= 8 && months < 10;
                })
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(report.changed()).extracting(CaseReport.Changed::about).containsExactlyElementsOf(expected);
        assertThat(report.changed())
                .flatExtracting(CaseReport.Changed::lines)
                .containsOnly(new CaseReport.Line("SERVICE_TIME", "-", "-", "+"));
        assertThat(report.silent())
                .as("no case has fewer than eight months, so that nothing proves the row below the new bound")
                .containsExactly("eligibility-10");
    }

    private Outcome serviceTime(long nomination) {
        return Objects.requireNonNull(
                        nominations.eligibility(nomination).byCode().get("SERVICE_TIME"))
                .outcome();
    }

    /** Of rows that the office has received, somebody who turns out to have nine months of service. */
    private long ninthMonth(List<Nomination> rows) {
        var row = rows.stream()
                .filter(each -> each.kind() == RecipientKind.INDIVIDUAL)
                .findFirst()
                .orElseThrow();
        jdbc.sql("update nomination.nomination set service_months = 9 where id = ?")
                .param(row.id())
                .update();
        return row.id();
    }

    /** Somebody with nine months of service. */
    private long nominee(long proposal) {
        return nominees.add(
                        proposal,
                        new NomineeEntry(
                                new Nominee(
                                        RecipientKind.INDIVIDUAL, "Người chín tháng", "Chuyên viên", "Phòng mẫu 01"),
                                new StatedFacts(9, TaskResult.HTXSNV, false, false, false, false),
                                NominationFixtures.REPORT))
                .id();
    }

    /** A set like the other one, brought by Lan, tested and sent. */
    private int waiting(int base) {
        return jdbc.sql("""
                        insert into catalogue.rule_set (state, base, valid_from, dmn, sha256, file_name, why, source, proposed_by,
                                                        proposed_name, proposed_at, cases, answers)
                        select 'WAITING', number, current_date, dmn, 'như bộ trước', 'a.xlsx', 'thử', 'thử', 'qt.lan', 'Lan',
                               now(), :cases, answers
                          from catalogue.rule_set where number = :base
                        returning number
                        """)
                .param("cases", tested(base))
                .param("base", base)
                .query(Integer.class)
                .single();
    }

    /** These tests are not about what the cases say; the set that they begin with counts as tested. */
    private String tested(int base) {
        jdbc.sql("update catalogue.rule_set set cases = :cases where number = :base and proposed_by like 'qt.%'")
                .param("cases", RuleCase.checksum())
                .param("base", base)
                .update();
        if (!sets.find(base).orElseThrow().tested()) {
            sets.tested(
                    base,
                    new RuleSet.Tested(
                            RuleCase.all().stream().map(RuleCase::lines).toList(), List.of()));
        }
        return RuleCase.checksum();
    }

    private void person(String userName, String fullName) {
        accounts.create(
                new Account(userName, fullName, "Chuyên viên", DEPARTMENT, null),
                PASSWORD,
                Set.of(Groups.of(Role.CATALOGUE_ADMIN, DEPARTMENT)));
    }

    private Desk signedIn(Chromium chromium, String person, int width, int height) {
        return Desk.signIn(chromium.window(width, height), URI.create("http://localhost:" + port), person, PASSWORD);
    }

    private static Actor admin(String name) {
        return new Actor(name, "Người mẫu " + name, DEPARTMENT, Set.of(Groups.of(Role.CATALOGUE_ADMIN, DEPARTMENT)));
    }

    private static String reason(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.reasons().get(0).text();
        }
    }

    @SafeVarargs
    private static List<String> atOnce(Callable<String>... acts) throws Exception {
        var threads = Executors.newFixedThreadPool(acts.length);
        try {
            var first = threads.submit(acts[0]);
            var second = threads.submit(acts[1]);
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdownNow();
        }
    }
}
