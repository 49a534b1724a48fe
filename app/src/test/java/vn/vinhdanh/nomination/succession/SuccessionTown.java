package vn.vinhdanh.nomination.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.NominationFixtures;
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
import vn.vinhdanh.register.IssuedDecision;
import vn.vinhdanh.register.Recipient;
import vn.vinhdanh.register.RegisterEntries;
import vn.vinhdanh.workflow.Walker;

/** Departments of three units whose organisation changes, each test with one of its own. */
@Component
class SuccessionTown {

    static final String A = "unit-01";
    static final String B = "unit-02";
    static final String C = "unit-03";
    static final List<String> NAMES = List.of("Phòng Bưu chính, Viễn thông", "Phòng Công nghệ", "Phòng Báo chí");

    private static final String PROPOSAL = "unit-proposal";

    /** Far from the numbers of decisions that other tests issue. */
    private static final long OTHER_DECISIONS = 1_000_000_000L;

    private static final AtomicInteger TOWNS = new AtomicInteger();

    private final Staff staff;
    private final Desk desk;
    private final Walker walker;
    private final JdbcClient sql;

    SuccessionTown(Staff staff, Desk desk, Walker walker, JdbcClient sql) {
        this.staff = staff;
        this.desk = desk;
        this.walker = walker;
        this.sql = sql;
    }

    @Component("successionStaff")
    record Staff(Accounts accounts, Departments departments, Units units) {}

    @Component("successionDesk")
    record Desk(
            Proposals proposals,
            Nominees nominees,
            Evidence evidence,
            RegisterEntries register,
            TransactionTemplate transaction,
            BusinessCalendar calendar) {}

    /** A department and its people. */
    record Town(String department, List<Actor> heads, Actor officer, Actor inspector) {

        Actor head(String unit) {
            return heads.get(Integer.parseInt(unit.substring(5)) - 1);
        }
    }

    Town town() {
        var department = "dv" + TOWNS.incrementAndGet();
        staff.departments()
                .add(new Department(
                        department, "Sở mẫu", "SM", "Ủy ban nhân dân tỉnh mẫu", "Tỉnh mẫu", "Tỉnh mẫu", "Giám đốc"));
        var heads = IntStream.range(0, NAMES.size())
                .mapToObj(index -> {
                    var unit = "unit-%02d".formatted(index + 1);
                    staff.units().add(new Unit(department, unit, NAMES.get(index)));
                    return person(department, "Trưởng " + NAMES.get(index), unit, Groups.head(department, unit));
                })
                .toList();
        return new Town(
                department,
                heads,
                person(department, "Chánh Văn phòng", null, Groups.of(Role.OFFICE, department)),
                person(department, "Thanh tra viên", null, Groups.of(Role.INSPECTORATE, department)));
    }

    private Actor person(String department, String fullName, @Nullable String unit, String group) {
        staff.accounts()
                .create(
                        new Account(group, fullName, "Chức vụ mẫu", department, unit),
                        NominationFixtures.PASSWORD,
                        Set.of(group));
        return staff.accounts().actor(group);
    }

    /** A call of that award for the year, open for some days; also for awards that others decide. */
    long call(Town town, String award, int year) {
        return sql.sql("""
                        insert into nomination.call
                               (version, department, title, award_code, occasion, period_from, period_to, deadline)
                        values (0, :department, :title, :award, 'đã có thành tích', :from, :to, :deadline) returning id
                        """)
                .param("department", town.department())
                .param("title", "Khen thưởng năm " + year)
                .param("award", award)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .param("deadline", desk.calendar().today().plusDays(30))
                .query(Long.class)
                .single();
    }

    long drafted(Town town, long call, String unit) {
        return desk.proposals().draft(call, unit, town.head(unit));
    }

    /** A draft with one person in it, complete. */
    long listed(Town town, String unit) {
        var proposal = drafted(town, call(town, "GK_SO", 2015), unit);
        var nomination = nominated(proposal, RecipientKind.INDIVIDUAL, "Nguyễn Văn Mẫu", NAMES.get(0));
        desk.evidence().attach(proposal, nomination, new Upload("minh-chung.pdf", SamplePdf.plain()), town.head(unit));
        return proposal;
    }

    /** The same, received and at appraisal. */
    long received(Town town, String unit) {
        var proposal = listed(town, unit);
        walker.complete(PROPOSAL, proposal, town.head(unit), Map.of());
        walker.complete(PROPOSAL, proposal, town.head(unit), Map.of("submission", "SUBMIT"));
        walker.complete(PROPOSAL, proposal, town.officer(), Map.of("receipt", "RECEIVE"));
        walker.checkConduct(proposal, town.inspector());
        return proposal;
    }

    long nominated(long proposal, RecipientKind kind, String name, String unitOfDay) {
        var post = kind == RecipientKind.INDIVIDUAL ? "Chuyên viên" : "";
        return desk.nominees()
                .add(
                        proposal,
                        new NomineeEntry(
                                new Nominee(kind, name, post, unitOfDay),
                                new StatedFacts(36, TaskResult.HTXSNV, false, false, false, false),
                                NominationFixtures.REPORT))
                .id();
    }

    /** An award of that year for a collective of the unit, as it stands in the register; its proposal is closed. */
    long honoured(Town town, String unit, String award, int year, String name) {
        var proposal = drafted(town, call(town, award, year), unit);
        var nomination = nominated(proposal, RecipientKind.COLLECTIVE, name, NAMES.get(0));
        sql.sql(
                        "update nomination.proposal set status = 'REFUSED', submitted_by = drafted_by, submitted_at = drafted_at,"
                                + " submitted_on = :day, submission_number = id, version = version + 1 where id = :id")
                .param("day", LocalDate.of(year, 12, 1))
                .param("id", proposal)
                .update();
        desk.transaction().executeWithoutResult(running -> desk.register()
                .enter(
                        new IssuedDecision(
                                OTHER_DECISIONS + nomination,
                                town.department(),
                                "Danh hiệu",
                                (int) nomination,
                                "QĐ-SM",
                                LocalDate.of(year, 12, 31)),
                        List.of(new Recipient(nomination, RecipientKind.COLLECTIVE, name, "", NAMES.get(0), 0))));
        return nomination;
    }
}
