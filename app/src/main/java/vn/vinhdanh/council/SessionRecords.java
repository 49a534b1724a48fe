package vn.vinhdanh.council;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.vinhdanh.ballot.Rolls;
import vn.vinhdanh.platform.NotFound;

/** What is known about sessions: their state, agenda and roll. */
@Component
class SessionRecords {

    private static final Limit NEWEST = Limit.of(50);

    private final SessionRepository sessions;
    private final Agendas agendas;
    private final Electorate electorate;
    private final Rolls rolls;

    SessionRecords(SessionRepository sessions, Agendas agendas, Electorate electorate, Rolls rolls) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.electorate = electorate;
        this.rolls = rolls;
    }

    Session find(long id) {
        return sessions.findById(id).orElseThrow(NotFound::new);
    }

    Session locked(long id) {
        return sessions.findOneById(id).orElseThrow(NotFound::new);
    }

    /** The session as it stays until the transaction ends. */
    Session held(long id) {
        return sessions.readOneById(id).orElseThrow(NotFound::new);
    }

    /** The newest sessions of the department. */
    List<Session> newest(String department) {
        return sessions.findByDepartmentOrderByIdDesc(department, NEWEST);
    }

    List<AgendaItem> agenda(long id) {
        return agendas.of(id);
    }

    List<AgendaItem> agendaWithLeftOut(long id) {
        return agendas.all(id);
    }

    AgendaItem item(long id, long nomination) {
        return agendas.find(id, nomination);
    }

    List<Voter> voters(long id) {
        return electorate.of(find(id));
    }

    Turnout turnout(long id) {
        return electorate.turnout(find(id));
    }

    boolean hasVoted(long id, String member) {
        return rolls.hasVoted(id, member);
    }
}
