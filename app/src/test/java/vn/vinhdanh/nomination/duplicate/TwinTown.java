package vn.vinhdanh.nomination.duplicate;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.FurtherFacts;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nominee;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Report;
import vn.vinhdanh.nomination.SamplePdf;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Departments in which a division and the trade union propose the same people. */
@Component
public class TwinTown {

    public static final String PASSWORD = "Mau-1234-abcd";
    public static final String MAI = "Trần Thị Tuyết Mai";
    public static final String DIVISION = "Phòng Bưu chính viễn thông";
    public static final String UNION = "Công đoàn Sở";

    private static final AtomicInteger DEPARTMENTS = new AtomicInteger();

    private final Accounts accounts;
    private final Departments departments;
    private final Units units;
    private final Desk desk;
    private final JdbcClient sql;

    TwinTown(Accounts accounts, Departments departments, Units units, Desk desk, JdbcClient sql) {
        this.accounts = accounts;
        this.departments = departments;
        this.units = units;
        this.desk = desk;
        this.sql = sql;
    }

    /** What proposals are made of. */
    @Component("twinTownDesk")
    record Desk(Calls calls, Proposals proposals, Nominees nominees, Evidence evidence, BusinessCalendar calendar) {}

    /** One department, for one test. */
    public record People(
            String department, Actor division, Actor union, Actor officer, Actor colleague, Actor inspector) {}

    public People build() {
        var department = "tg" + DEPARTMENTS.incrementAndGet();
        departments.add(new Department(
                department, "Sở mẫu", "SM", "Ủy ban nhân dân tỉnh mẫu", "Tỉnh mẫu", "Tỉnh mẫu", "Giám đốc"));
        units.add(new Unit(department, "unit-01", DIVISION));
        units.add(new Unit(department, "unit-02", UNION));
        person(department, "mai", MAI, "unit-01", Groups.of(Role.UNIT_CLERK, department, "unit-01"));
        var people = new People(
                department,
                person(department, "truong", "Lê Văn Bình", "unit-01", Groups.head(department, "unit-01")),
                person(department, "congdoan", "Phạm Thị Thu", "unit-02", Groups.head(department, "unit-02")),
                person(department, "vanphong", "Ngô Thanh Hà", null, Groups.of(Role.OFFICE, department)),
                person(department, "vanphong2", "Đỗ Quang Minh", null, Groups.of(Role.OFFICE, department)),
                person(department, "thanhtra", "Vũ Đình Lâm", null, Groups.of(Role.INSPECTORATE, department)));
        sql.sql("update identity.account set email = user_name || '@mau.example' where department = ?")
                .param(department)
                .update();
        return people;
    }

    private Actor person(String department, String name, String fullName, @Nullable String unit, String group) {
        var userName = department + "." + name;
        accounts.create(new Account(userName, fullName, "Chuyên viên", department, unit), PASSWORD, Set.of(group));
        return accounts.actor(userName);
    }

    public long call(People people, int year) {
        return desk.calls()
                .open(
                        people.department(),
                        "Khen thưởng năm " + year,
                        "GK_SO",
                        "đã có thành tích xuất sắc",
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        desk.calendar().today().plusDays(5));
    }

    public long drafted(long call, Actor head) {
        return desk.proposals().draft(call, unitOf(head), head);
    }

    private static String unitOf(Actor head) {
        return head.userName().endsWith("truong") ? "unit-01" : "unit-02";
    }

    /** Adds a person of the division with everything that a list needs. */
    public long listed(long proposal, String name, String report, Actor head) {
        return listed(proposal, RecipientKind.INDIVIDUAL, name, DIVISION, report, head);
    }

    public long listed(long proposal, RecipientKind kind, String name, String unit, String report, Actor head) {
        var id = desk.nominees()
                .add(proposal, entry(kind, name, unit, report, head))
                .id();
        desk.evidence().attach(proposal, id, new Upload("minh-chung.pdf", SamplePdf.plain()), head);
        return id;
    }

    /** As the head writes it who chooses the person from those of the department. */
    public NomineeEntry entry(RecipientKind kind, String name, String unit, String report, Actor head) {
        var post = kind == RecipientKind.INDIVIDUAL ? "Chuyên viên" : "";
        return new NomineeEntry(
                new Nominee(kind, name, post, unit),
                new StatedFacts(36, TaskResult.HTXSNV, false, false, false, false),
                FurtherFacts.NONE,
                Report.plain(report),
                reference(head.department(), name));
    }

    private String reference(String department, String name) {
        return sql.sql("select encode(sha256(convert_to(department || '/' || id, 'UTF8')), 'hex')"
                        + " from organisation.person where department = ? and full_name = ?")
                .params(department, name)
                .query(String.class)
                .optional()
                .orElse("");
    }

    public void submit(long proposal, Actor head) {
        desk.proposals().prepared(proposal, head);
        desk.proposals().submit(proposal, head);
    }

    public void receive(long proposal, Actor officer) {
        desk.proposals().receive(proposal, officer);
    }

    /** A list of one, submitted; the id of the one. */
    public long submittedOne(long call, Actor head, String name, String report) {
        var proposal = drafted(call, head);
        var row = listed(proposal, name, report, head);
        submit(proposal, head);
        return row;
    }

    /** A text of so many words that nobody else writes. */
    public static String words(long seed, int number) {
        var random = new Random(seed);
        return Stream.generate(() -> "từ" + Long.toString(random.nextLong() & Long.MAX_VALUE, 36))
                .limit(number)
                .collect(Collectors.joining(" "));
    }
}
