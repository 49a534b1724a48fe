package vn.vinhdanh.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.ballot.Choice;
import vn.vinhdanh.council.AgendaItem;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.council.CouncilFixtures.Council;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.signature.SigningKeys;

/** Departments whose council has decided and whose director and organisation can sign. */
@Component
public class DecisionFixtures {

    private static final String DIRECTOR_PIN = "246810";
    private static final String SEAL_PIN = "135791";
    private static final int MEMBERS = 7;

    private final CouncilFixtures councils;
    private final Sessions sessions;
    private final SigningKeys keys;

    DecisionFixtures(CouncilFixtures councils, Sessions sessions, SigningKeys keys) {
        this.councils = councils;
        this.sessions = sessions;
        this.keys = keys;
    }

    /** A department at work, each test with one of its own. */
    public record Office(Council council, Actor officer, Actor director, Actor clerk) {

        public String department() {
            return council.department();
        }
    }

    public Office office() {
        var council = councils.council(MEMBERS);
        var department = council.department();
        var office = new Office(
                council,
                person(council, "vanphong", Groups.of(Role.OFFICE, department)),
                person(council, "giamdoc", Groups.director(department)),
                person(council, "vanthu", Groups.of(Role.CLERK, department)));
        var director = office.director();
        keys.createDemo(director.userName(), director.fullName(), "Sở mẫu", directorPin());
        keys.createDemo(SigningKeys.sealOf(department), "Sở mẫu", "Sở mẫu", sealPin());
        return office;
    }

    /** One more person of the department. */
    public Actor person(Council council, String name, String group) {
        return councils.actor(councils.account(council, name, Set.of(group)));
    }

    /** A fresh copy: whoever signs wipes it. */
    public static char[] directorPin() {
        return DIRECTOR_PIN.toCharArray();
    }

    /** A fresh copy: whoever seals wipes it. */
    public static char[] sealPin() {
        return SEAL_PIN.toCharArray();
    }

    /** A closed session in which everything passed. */
    public long decided(Office office, int collectives, int individuals) {
        var session = councils.open(office.council(), collectives, individuals);
        councils.votes(office.council(), session, MEMBERS, 0);
        return closed(office, session);
    }

    /** A closed session in which the first collective failed with 4 of 7. */
    public long decidedButForOne(Office office, int collectives, int individuals) {
        var session = councils.open(office.council(), collectives, individuals);
        var first = firstCollective(session);
        var members = office.council().members();
        for (var seat = 0; seat < MEMBERS; seat++) {
            var choices = new HashMap<>(councils.same(session, Choice.AGREE));
            choices.put(first, seat < 4 ? Choice.AGREE : Choice.DISAGREE);
            sessions.cast(session, Map.copyOf(choices), councils.actor(members.get(seat)));
        }
        return closed(office, session);
    }

    private long firstCollective(long session) {
        return sessions.results(session).stream()
                .filter(AgendaItem::isCollective)
                .findFirst()
                .orElseThrow()
                .nomination();
    }

    private long closed(Office office, long session) {
        sessions.close(session, councils.actor(office.council().secretary()));
        return session;
    }
}
