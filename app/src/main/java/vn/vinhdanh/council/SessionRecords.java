package vn.vinhdanh.council;

import java.util.List;
import java.util.Set;
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
    private final Recusals recusals;

    SessionRecords(SessionRepository sessions, Agendas agendas, Electorate electorate, Rolls rolls, Recusals recusals) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.electorate = electorate;
        this.rolls = rolls;
        this.recusals = recusals;
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

    /** Who keeps away from which item; before the opening as it would be frozen now. */
    List<Recusal> recusals(long id) {
        var session = find(id);
        return session.status() == SessionStatus.PLANNED
                ? recusals.among(electorate.members(session), agenda(id))
                : recusals.frozen(id);
    }

    Set<Long> itemsWithoutVote(long id, String member) {
        return recusals.frozenOf(id, member);
    }

    boolean hasVoted(long id, String member) {
        return rolls.hasVoted(id, member);
    }
}
