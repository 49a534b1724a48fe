package vn.vinhdanh.council;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.text.VietnameseDate;

/** Opening a session: the agenda, the rule and the roll are fixed, the vote begins. */
@Component
class Opening {

    private final SessionRepository sessions;
    private final Agendas agendas;
    private final RuleOfTheDay rules;
    private final Electorate electorate;
    private final Recusals recusals;

    Opening(SessionRepository sessions, Agendas agendas, RuleOfTheDay rules, Electorate electorate, Recusals recusals) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.rules = rules;
        this.electorate = electorate;
        this.recusals = recusals;
    }

    void open(Session session, LocalDate meetingDate, Actor secretary) {
        session.require(SessionStatus.PLANNED);
        var items = agendas.of(session.id());
        if (items.isEmpty()) {
            throw Refusal.of("council.open.emptyAgenda");
        }
        rules.refuseOddDay(meetingDate, items);
        agendas.dropLeftOut(session.id());
        freeze(session, items);
        sessions.save(session.opened(meetingDate, rules.of(session, items), secretary.userName()));
        agendas.tell(items, Happening.OPENED, secretary, VietnameseDate.of(meetingDate));
    }

    private void freeze(Session session, List<AgendaItem> items) {
        var members = electorate.members(session);
        if (members.isEmpty()) {
            throw Refusal.of("council.open.noMembers");
        }
        recusals.freeze(session.id(), members, items);
        electorate.open(
                session, members, items.stream().map(AgendaItem::nomination).toList());
    }
}
