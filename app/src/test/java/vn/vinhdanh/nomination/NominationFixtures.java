package vn.vinhdanh.nomination;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.catalogue.TaskResult;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** Proposals of a sample department at every stage, made through the methods people use. */
@Component
public class NominationFixtures {

    public static final String DEPARTMENT = "mau";
    public static final String UNIT = "unit-01";
    public static final String OTHER_UNIT = "unit-02";
    public static final String PASSWORD = "Mau-1234-abcd";
    public static final String REPORT =
            "Hoàn thành xuất sắc nhiệm vụ được giao trong giai đoạn 2011-2015, có nhiều sáng kiến được áp dụng.";

    private final Accounts accounts;
    private final Departments departments;
    private final Units units;
    private final NominationDesk desk;

    NominationFixtures(Accounts accounts, Departments departments, Units units, NominationDesk desk) {
        this.accounts = accounts;
        this.departments = departments;
        this.units = units;
        this.desk = desk;
    }

    /** A call that is open today. */
    public long call() {
        return call("GK_SO");
    }

    /** A call for that award that is open today. */
    public long call(String award) {
        department();
        return desk.calls()
                .open(
                        DEPARTMENT,
                        "Điển hình tiên tiến giai đoạn 2011-2015",
                        award,
                        "đã có thành tích xuất sắc trong phong trào thi đua giai đoạn 2011-2015",
                        LocalDate.of(2011, 1, 1),
                        LocalDate.of(2015, 12, 31),
                        desk.today().plusDays(5));
    }

    /** A list of one, handed to the head. */
    public long preparedBy(Actor drafter, Actor preparer) {
        var proposal = desk.proposals().draft(call(), UNIT, drafter);
        listed(proposal, RecipientKind.COLLECTIVE, "Tập thể mẫu 01");
        desk.proposals().prepared(proposal, preparer);
        return proposal;
    }

    /** A draft of the unit with one collective and two individuals, complete with report and evidence. */
    public long drafted() {
        var proposal = desk.proposals().draft(call(), UNIT, clerk());
        listed(proposal, RecipientKind.COLLECTIVE, "Tập thể mẫu 01");
        listed(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 01");
        listed(proposal, RecipientKind.INDIVIDUAL, "Cá nhân mẫu 02");
        return proposal;
    }

    /** The draft, handed to the head. */
    public long prepared() {
        var proposal = drafted();
        desk.proposals().prepared(proposal, clerk());
        return proposal;
    }

    /** Submitted by the head, not yet received. */
    public long submitted() {
        var proposal = prepared();
        desk.proposals().submit(proposal, head());
        return proposal;
    }

    /** Received by the office. */
    public long received() {
        var proposal = submitted();
        desk.proposals().receive(proposal, officer());
        return proposal;
    }

    /** Adds a complete nominee to a draft. */
    public long listed(long proposal, RecipientKind kind, String name) {
        var nomination = desk.nominees().add(proposal, entry(kind, name, REPORT));
        desk.evidence().attach(proposal, nomination.id(), new Upload("minh-chung.pdf", SamplePdf.plain()), clerk());
        return nomination.id();
    }

    /** Adds a nominee without report or evidence. */
    public long bare(long proposal, RecipientKind kind, String name) {
        return desk.nominees().add(proposal, entry(kind, name, "")).id();
    }

    /** What a unit writes about a nominee who meets every condition. */
    public static NomineeEntry entry(RecipientKind kind, String name, String report) {
        var post = kind == RecipientKind.INDIVIDUAL ? "Chuyên viên" : "";
        return new NomineeEntry(
                new Nominee(kind, name, post, "Phòng mẫu 01"),
                new StatedFacts(36, TaskResult.HTXSNV, false, false, false, false),
                report);
    }

    public Actor head() {
        return unitPerson("head", UNIT, Groups.head(DEPARTMENT, UNIT));
    }

    public Actor clerk() {
        return unitPerson("clerk", UNIT, Groups.of(Role.UNIT_CLERK, DEPARTMENT, UNIT));
    }

    public Actor headOfOtherUnit() {
        return unitPerson("head2", OTHER_UNIT, Groups.head(DEPARTMENT, OTHER_UNIT));
    }

    public Actor officer() {
        return person("officer", null, Set.of(Groups.of(Role.OFFICE, DEPARTMENT)));
    }

    public Actor inspector() {
        return person("inspector", null, Set.of(Groups.of(Role.INSPECTORATE, DEPARTMENT)));
    }

    /** Heads the unit and sits in the office: may do either for a file, never both. */
    public Actor headInTheOffice() {
        return person("double", UNIT, Set.of(Groups.of(Role.OFFICE, DEPARTMENT), Groups.head(DEPARTMENT, UNIT)));
    }

    private Actor unitPerson(String name, String unit, String group) {
        return person(name, unit, Set.of(group));
    }

    private Actor person(String name, @Nullable String unit, Set<String> groups) {
        department();
        var userName = DEPARTMENT + "." + name;
        unlessThere(
                () -> accounts.find(userName),
                () -> accounts.create(
                        new Account(userName, "Người mẫu " + name, "Chức vụ mẫu", DEPARTMENT, unit),
                        "Mau-1234-abcd",
                        groups));
        return accounts.actor(userName);
    }

    private void department() {
        unlessThere(() -> departments.find(DEPARTMENT), () -> {
            departments.add(new Department(
                    DEPARTMENT, "Sở mẫu", "SM", "Ủy ban nhân dân tỉnh mẫu", "Tỉnh mẫu", "Tỉnh mẫu", "Giám đốc"));
            units.add(new Unit(DEPARTMENT, UNIT, "Phòng mẫu 01"));
            units.add(new Unit(DEPARTMENT, OTHER_UNIT, "Phòng mẫu 02"));
        });
    }

    private static void unlessThere(Runnable search, Runnable creation) {
        try {
            search.run();
        } catch (NotFound absent) {
            creation.run();
        }
    }
}
