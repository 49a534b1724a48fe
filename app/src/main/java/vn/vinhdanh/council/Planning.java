package vn.vinhdanh.council;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/** Planning a session: everything of the call that waits comes on the agenda. */
@Component
class Planning {

    private final SessionRepository sessions;
    private final Agendas agendas;
    private final Calls calls;
    private final WaitingNominations waiting;
    private final ApplicationEventPublisher events;

    Planning(
            SessionRepository sessions,
            Agendas agendas,
            Calls calls,
            WaitingNominations waiting,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.calls = calls;
        this.waiting = waiting;
        this.events = events;
    }

    long plan(long callId, Actor actor) {
        var call = calls.find(callId);
        var secretary = Secretary.require(actor, call.department());
        var nominations = waiting.of(call.department(), callId);
        if (nominations.isEmpty()) {
            throw Refusal.of("council.plan.nothingWaits");
        }
        var session = sessions.save(Session.planned(call, secretary));
        agendas.add(
                nominations.stream()
                        .map(each -> AgendaItem.of(session.id(), each))
                        .toList(),
                actor);
        events.publishEvent(new SessionPlanned(session.id(), session.department(), session.callTitle()));
        return session.id();
    }

    void leaveOut(Session session, long nomination, boolean leftOut, Actor secretary) {
        session.require(SessionStatus.PLANNED);
        agendas.leaveOut(agendas.find(session.id(), nomination), leftOut, secretary);
    }
}
