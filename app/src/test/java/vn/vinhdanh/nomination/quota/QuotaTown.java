package vn.vinhdanh.nomination.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Nominee;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.SamplePdf;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Departments whose units want more honours than there are places, each test with one of its own. */
@Component
class QuotaTown {

    private static final AtomicInteger TOWNS = new AtomicInteger();

    private final Staff staff;
    private final Desk desk;
    private final JdbcClient sql;

    QuotaTown(Staff staff, Desk desk, JdbcClient sql) {
        this.staff = staff;
        this.desk = desk;
        this.sql = sql;
    }

    @Component
    record Staff(Accounts accounts, Departments departments, Units units) {}

    @Component("quotaDesk")
    record Desk(
            Calls calls,
            Proposals proposals,
            Nominees nominees,
            Nominations nominations,
            Evidence evidence,
            BusinessCalendar calendar) {}

    /** A department and its people, the head of each unit among them. */
    record Town(String department, List<Actor> heads, Actor officer, Actor director, Actor secretary) {

        Actor head(int unit) {
            return heads.get(unit - 1);
        }
    }

    Town town(int units) {
        var department = "ct" + TOWNS.incrementAndGet();
        staff.departments()
                .add(new Department(
                        department, "Sở mẫu", "SM", "Ủy ban nhân dân tỉnh mẫu", "Tỉnh mẫu", "Tỉnh mẫu", "Giám đốc"));
        var heads = IntStream.rangeClosed(1, units)
                .mapToObj(number -> head(department, "unit-%02d".formatted(number), number))
                .toList();
        return new Town(
                department,
                heads,
                person(department, "Phạm Văn Phòng", "vanphong", null, Groups.of(Role.OFFICE, department)),
                person(department, "Trần Giám Đốc", "giamdoc", null, Groups.director(department)),
                person(department, "Lê Thư Ký", "thuky", null, Groups.councilSecretary(department)));
    }

    private Actor head(String department, String unit, int number) {
        staff.units().add(new Unit(department, unit, "Phòng mẫu %02d".formatted(number)));
        return person(department, "Trưởng Phòng " + number, unit + ".head", unit, Groups.head(department, unit));
    }

    private Actor person(String department, String fullName, String name, @Nullable String unit, String group) {
        var userName = department + "." + name;
        staff.accounts()
                .create(
                        new Account(userName, fullName, "Chức vụ mẫu", department, unit),
                        NominationFixtures.PASSWORD,
                        Set.of(group));
        return staff.accounts().actor(userName);
    }

    /** The department's own rule, a share in percent of those who are proposed as LĐTT. */
    void rule(String department, String award, int percent, String rounding, boolean minimumOne, String scope) {
        sql.sql("""
                        insert into catalogue.quota_rule (award_code, regime, department, share, base_award,
                                   rounding, minimum_one, counted_in, valid_from, basis, verified)
                        values (:award, 'R0', :department, :percent || '/100', 'LDTT', :rounding, :minimumOne, :scope,
                                '2004-07-01', 'Quy chế thi đua của Sở, Điều 7', true)
                        """)
                .param("award", award)
                .param("department", department)
                .param("percent", percent)
                .param("rounding", rounding)
                .param("minimumOne", minimumOne)
                .param("scope", scope)
                .update();
    }

    long call(String department, String award) {
        return desk.calls()
                .open(
                        department,
                        award.equals("LDTT") ? "Lao động tiên tiến năm 2015" : "Chiến sĩ thi đua cơ sở năm 2015",
                        award,
                        "đã có thành tích xuất sắc trong phong trào thi đua năm 2015",
                        LocalDate.of(2015, 1, 1),
                        LocalDate.of(2015, 12, 31),
                        desk.calendar().today().plusDays(5));
    }

    /** A list of the head's unit, handed to the head. */
    long prepared(long call, Actor head, int people) {
        var proposal = drafted(call, head, people);
        desk.proposals().prepared(proposal, head);
        return proposal;
    }

    /** A list of the head's unit, which can still be written. */
    long drafted(long call, Actor head, int people) {
        var unit = head.userName().split("\\.")[1];
        var proposal = desk.proposals().draft(call, unit, head);
        IntStream.rangeClosed(1, people)
                .forEach(number -> listed(proposal, "Người %02d".formatted(number), unit, head));
        return proposal;
    }

    long listed(long proposal, String name, String unit, Actor writer) {
        var nominee = new Nominee(RecipientKind.INDIVIDUAL, name, "Chuyên viên", "Phòng " + unit);
        var facts = new StatedFacts(36, TaskResult.HTXSNV, false, false, false, false);
        var nomination = desk.nominees().add(proposal, new NomineeEntry(nominee, facts, NominationFixtures.REPORT));
        desk.evidence().attach(proposal, nomination.id(), new Upload("minh-chung.pdf", SamplePdf.plain()), writer);
        return nomination.id();
    }

    long submitted(long call, Actor head, int people) {
        var proposal = prepared(call, head, people);
        desk.proposals().submit(proposal, head);
        return proposal;
    }

    /** The list after the council has agreed to the first {@code passed} of its rows. */
    void voted(long proposal, Actor officer, int passed) {
        desk.proposals().receive(proposal, officer);
        var rows = ids(proposal);
        desk.nominations()
                .appraised(proposal, rows.stream().collect(Collectors.toMap(Function.identity(), id -> true)));
        desk.proposals().released(proposal);
        desk.nominations()
                .councilDecided(
                        rows.stream().collect(Collectors.toMap(Function.identity(), id -> rows.indexOf(id) < passed)));
    }

    List<Long> ids(long proposal) {
        return desk.nominations().ofProposal(proposal).stream()
                .map(Nomination::id)
                .toList();
    }

    Proposals proposals() {
        return desk.proposals();
    }

    Calls calls() {
        return desk.calls();
    }
}
