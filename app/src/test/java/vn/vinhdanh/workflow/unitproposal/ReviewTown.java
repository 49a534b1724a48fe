package vn.vinhdanh.workflow.unitproposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.SamplePdf;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.organisation.Field;
import vn.vinhdanh.organisation.Fields;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.workflow.Walker;

/** Departments with a proposing unit, three divisions with a field each, an office and an inspectorate. */
@Component
public class ReviewTown {

    public static final String PASSWORD = "Mau-1234-abcd";
    private static final AtomicInteger DEPARTMENTS = new AtomicInteger();

    private final Accounts accounts;
    private final Master master;
    private final Desk desk;
    private final Walker walker;

    ReviewTown(Accounts accounts, Master master, Desk desk, Walker walker) {
        this.accounts = accounts;
        this.master = master;
        this.desk = desk;
        this.walker = walker;
    }

    /** What departments are made of. */
    @Component("reviewMaster")
    record Master(Departments departments, Units units, Fields fields) {}

    /** What proposals are made of. */
    @Component("reviewTownDesk")
    record Desk(Calls calls, Proposals proposals, Nominees nominees, Evidence evidence, BusinessCalendar calendar) {}

    /** One department, for one test. */
    public record People(
            String department, Actor head, Actor officer, Actor inspector, Actor secretary, List<Actor> divisions) {

        public String field(int division) {
            return "linh-vuc-" + division;
        }
    }

    public People build() {
        var department = "yk" + DEPARTMENTS.incrementAndGet();
        master.departments()
                .add(new Department(
                        department, "Sở mẫu", "SM", "Ủy ban nhân dân tỉnh mẫu", "Tỉnh mẫu", "Tỉnh mẫu", "Giám đốc"));
        master.units().add(new Unit(department, "unit-01", "Trung tâm mẫu"));
        var divisions = new ArrayList<Actor>();
        for (var number = 0; number < 3; number++) {
            var unit = "phong-0" + (number + 1);
            master.units().add(new Unit(department, unit, "Phòng chuyên môn mẫu 0" + (number + 1)));
            master.fields().add(new Field(department, "linh-vuc-" + number, "Lĩnh vực mẫu " + (number + 1), unit));
            divisions.add(person(department, unit, unit, Groups.of(Role.DIVISION, department, unit)));
        }
        return new People(
                department,
                person(department, "truong", "unit-01", Groups.head(department, "unit-01")),
                person(department, "vanphong", null, Groups.of(Role.OFFICE, department)),
                person(department, "thanhtra", null, Groups.of(Role.INSPECTORATE, department)),
                person(department, "thuky", null, Groups.councilSecretary(department)),
                divisions);
    }

    private Actor person(String department, String name, @Nullable String unit, String group) {
        var userName = department + "." + name;
        accounts.create(
                new Account(userName, "Người mẫu " + name, "Chức vụ mẫu", department, unit), PASSWORD, Set.of(group));
        return accounts.actor(userName);
    }

    /** The unit says where its people usually work. */
    public void usuallyAsks(People people, int division) {
        master.fields().addUsual(people.department(), "unit-01", people.field(division));
    }

    /** Submitted, with so many individuals in the list; it waits for the office. */
    public long submitted(People people, int size) {
        var today = desk.calendar().today();
        var call = desk.calls()
                .open(
                        people.department(),
                        "Điển hình tiên tiến giai đoạn 2011-2015",
                        "GK_SO",
                        "đã có thành tích xuất sắc",
                        LocalDate.of(2011, 1, 1),
                        LocalDate.of(2015, 12, 31),
                        today.plusDays(5));
        var proposal = desk.proposals().draft(call, "unit-01", people.head());
        for (var number = 1; number <= size; number++) {
            var entry = NominationFixtures.entry(
                    RecipientKind.INDIVIDUAL, "Cá nhân mẫu %02d".formatted(number), NominationFixtures.REPORT);
            var row = desk.nominees().add(proposal, entry).id();
            desk.evidence().attach(proposal, row, new Upload("minh-chung.pdf", SamplePdf.plain()), people.head());
        }
        walker.complete("unit-proposal", proposal, people.head(), Map.of());
        walker.complete("unit-proposal", proposal, people.head(), Map.of("submission", "SUBMIT"));
        return proposal;
    }

    /** The office receives it, and divisions and inspectorate get their steps. */
    public void receive(People people, long proposal) {
        walker.complete("unit-proposal", proposal, people.officer(), Map.of("receipt", "RECEIVE"));
        walker.runJobs("unit-proposal", proposal);
    }
}
