package vn.vinhdanh.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.ballot.Choice;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Departments;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.organisation.Units;
import vn.vinhdanh.platform.Actor;

/** Departments with a council and endorsed nominations, made through the methods people use. */
@Component
public class CouncilFixtures {

    private static final AtomicInteger DEPARTMENTS = new AtomicInteger();
    private static final String UNIT = "unit-01";
    public static final String PASSWORD = "Mau-1234-abcd";

    /** A department of its own for one test, so that nothing of another test is on its agendas. */
    public record Council(String department, List<String> members) {

        /** User name of the secretary, a member like the others. */
        public String secretary() {
            return members.get(1);
        }
    }

    private final Accounts accounts;
    private final Departments departments;
    private final Units units;
    private final ProposalFixtures proposals;
    private final Sessions sessions;

    CouncilFixtures(
            Accounts accounts, Departments departments, Units units, ProposalFixtures proposals, Sessions sessions) {
        this.accounts = accounts;
        this.departments = departments;
        this.units = units;
        this.proposals = proposals;
        this.sessions = sessions;
    }

    /** A council whose first member is the chair and whose second is the secretary. */
    public Council council(int size) {
        var department = "hd" + DEPARTMENTS.incrementAndGet();
        departments.add(new Department(
                department, "Sở mẫu", "SM", "Ủy ban nhân dân tỉnh mẫu", "Tỉnh mẫu", "Tỉnh mẫu", "Giám đốc"));
        units.add(new Unit(department, UNIT, "Phòng mẫu 01"));
        var members = new ArrayList<String>();
        for (var seat = 1; seat <= size; seat++) {
            members.add(account(department, "uyvien%02d".formatted(seat), null, groups(department, seat)));
        }
        return new Council(department, members);
    }

    /** The council with one member more, who bears the name of its first individual nominee. */
    public Council withNominee(Council council) {
        return with(council, "Cá nhân mẫu 01", Set.of(Groups.of(Role.COUNCIL_MEMBER, council.department())));
    }

    /** The council with one member more, who heads the unit that proposes. */
    public Council withSuperior(Council council) {
        return with(
                council,
                "Trưởng đơn vị mẫu",
                Set.of(Groups.of(Role.COUNCIL_MEMBER, council.department()), Groups.head(council.department(), UNIT)));
    }

    /** A council of which every member heads the unit that proposes. */
    public Council councilOfSuperiors(int size) {
        var council = council(0);
        for (var seat = 1; seat < size; seat++) {
            council = withSuperior(council);
        }
        var groups = new HashSet<>(groups(council.department(), 2));
        groups.add(Groups.head(council.department(), UNIT));
        var grown = with(council, "Thư ký mẫu", groups);
        var members = new ArrayList<>(grown.members());
        members.add(1, members.remove(members.size() - 1));
        return new Council(grown.department(), members);
    }

    private Council with(Council council, String fullName, Set<String> groups) {
        var userName = council.department() + ".them" + DEPARTMENTS.incrementAndGet();
        accounts.create(new Account(userName, fullName, "Chức vụ mẫu", council.department(), null), PASSWORD, groups);
        var members = new ArrayList<>(council.members());
        members.add(userName);
        return new Council(council.department(), members);
    }

    private static Set<String> groups(String department, int seat) {
        var member = Groups.of(Role.COUNCIL_MEMBER, department);
        return switch (seat) {
            case 1 -> Set.of(member, Groups.councilChair(department));
            case 2 -> Set.of(member, Groups.councilSecretary(department));
            default -> Set.of(member);
        };
    }

    /** A call of the council's department. */
    public long call(Council council) {
        return proposals.call(council.department());
    }

    /** One more proposal in the call with endorsed nominations, collectives first; their ids. */
    public List<Long> endorsed(Council council, long call, int collectives, int individuals) {
        var tag = "p" + DEPARTMENTS.incrementAndGet();
        var head =
                account(council.department(), tag + "-truong", UNIT, Set.of(Groups.head(council.department(), UNIT)));
        var officer = account(
                council.department(), tag + "-vanphong", null, Set.of(Groups.of(Role.OFFICE, council.department())));
        var proposal = proposals.received(call, actor(head), actor(officer), collectives, individuals);
        return proposals.endorsed(proposal);
    }

    /** A session of this council over these many endorsed nominations, planned by the secretary. */
    public long planned(Council council, int collectives, int individuals) {
        var call = call(council);
        endorsed(council, call, collectives, individuals);
        return sessions.plan(call, actor(council.secretary()));
    }

    /** A session that is open for votes today. */
    public long open(Council council, int collectives, int individuals) {
        var session = planned(council, collectives, individuals);
        sessions.open(session, proposals.today(), actor(council.secretary()));
        return session;
    }

    /** The member chooses the same on every item. */
    public void vote(long session, String member, Choice choice) {
        sessions.cast(session, same(session, choice), actor(member));
    }

    /** The first {@code agree} of the council agree to everything, the next {@code disagree} do not. */
    public void votes(Council council, long session, int agree, int disagree) {
        IntStream.range(0, agree + disagree)
                .forEach(seat ->
                        vote(session, council.members().get(seat), seat < agree ? Choice.AGREE : Choice.DISAGREE));
    }

    public Map<Long, Choice> same(long session, Choice choice) {
        return sessions.results(session).stream()
                .map(AgendaItem::nomination)
                .collect(Collectors.toMap(Function.identity(), item -> choice));
    }

    /** The person as one who acts. */
    public Actor actor(String userName) {
        return accounts.actor(userName);
    }

    /** Someone else of the department. */
    public String account(Council council, String name, Set<String> groups) {
        return account(council.department(), name, null, groups);
    }

    private String account(String department, String name, @Nullable String unit, Set<String> groups) {
        var userName = department + "." + name;
        accounts.create(new Account(userName, "Người mẫu " + name, "Chức vụ mẫu", department, unit), PASSWORD, groups);
        return userName;
    }
}
