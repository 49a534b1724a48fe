package vn.vinhdanh.council;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Refusal;

/** Opening a session: the agenda, the rule and the roll are fixed, the vote begins. */
@Component
class Opening {

    private final SessionRepository sessions;
    private final Agendas agendas;
    private final RuleOfTheDay rules;
    private final Electorate electorate;

    Opening(SessionRepository sessions, Agendas agendas, RuleOfTheDay rules, Electorate electorate) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.rules = rules;
        this.electorate = electorate;
    }

    void open(Session session, LocalDate meetingDate, String secretary) {
        session.require(SessionStatus.PLANNED);
        var items = agendas.of(session.id());
        if (items.isEmpty()) {
            throw Refusal.of("council.open.emptyAgenda");
        }
        rules.refuseOddDay(meetingDate, items);
        agendas.dropLeftOut(session.id());
        electorate.open(session, items.stream().map(AgendaItem::nomination).toList());
        sessions.save(session.opened(meetingDate, rules.of(session, items), secretary));
    }
}
