package vn.vinhdanh.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.ballot.Choice;
import vn.vinhdanh.council.CouncilFixtures.Council;
import vn.vinhdanh.council.Sessions;
import vn.vinhdanh.decision.DecisionFixtures.Office;
import vn.vinhdanh.decision.DecisionHands;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** The second half of a sample case: from the council's session to the issued decision. */
@Component
class CouncilLeg {

    private final Sessions sessions;
    private final DecisionHands hands;
    private final BusinessCalendar calendar;
    private final JdbcClient sql;
    private final Steps steps;

    CouncilLeg(Sessions sessions, DecisionHands hands, BusinessCalendar calendar, JdbcClient sql, Steps steps) {
        this.sessions = sessions;
        this.hands = hands;
        this.calendar = calendar;
        this.sql = sql;
        this.steps = steps;
    }

    static List<Person> members(Town town) {
        return Stream.of("council-chair", "council-secretary", "council-member")
                .map(town::the)
                .toList();
    }

    long plan(long call, Town town) {
        return sessions.plan(call, steps.actor(town.the("council-secretary")));
    }

    void open(long session, Town town) {
        var day = Map.<String, Object>of("meetingDate", calendar.today().toString());
        steps.complete(Steps.SESSION, session, "OpenSession", town.the("council-secretary"), day);
    }

    /** Everybody agrees to everything; returns the decision that is drafted then. */
    long decide(long session, List<Long> nominations, Town town) {
        var choices = nominations.stream().collect(Collectors.toMap(id -> id, id -> Choice.AGREE));
        members(town).forEach(member -> sessions.cast(session, choices, steps.actor(member)));
        steps.complete(Steps.SESSION, session, "CloseVoting", town.the("council-secretary"), Map.of());
        return sql.sql("select id from decision.decision where session_id = ?")
                .param(session)
                .query(Long.class)
                .single();
    }

    void check(long decision, Town town) {
        var forward = Map.<String, Object>of("draftVerdict", "FORWARD");
        steps.complete(Steps.DECISION, decision, "CheckDraft", town.the("office"), forward);
    }

    void sign(long decision, Town town) {
        hands.sign(decision, office(town));
        var sign = Map.<String, Object>of("signature", "SIGN");
        steps.complete(Steps.DECISION, decision, "SignDecision", town.the("director"), sign);
    }

    void issue(long decision, Town town) {
        hands.seal(decision, office(town));
        steps.complete(Steps.DECISION, decision, "NumberAndSeal", town.the("clerk"), Map.of());
    }

    private Office office(Town town) {
        var members = members(town).stream().map(Person::userName).toList();
        return new Office(
                new Council(town.department(), members),
                steps.actor(town.the("office")),
                steps.actor(town.the("director")),
                steps.actor(town.the("clerk")));
    }
}
