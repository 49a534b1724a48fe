package vn.vinhdanh.council;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Moment;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;

/**
 * Planning a session: everything of the call that waits comes on the agenda, which is that of an earlier session of the
 * call when units have withdrawn all that stood on it.
 */
@Component
class Planning {

    private final SessionRepository sessions;
    private final Agendas agendas;
    private final Calls calls;
    private final WaitingNominations waiting;
    private final Nominations known;
    private final ApplicationEventPublisher events;

    Planning(
            SessionRepository sessions,
            Agendas agendas,
            Calls calls,
            WaitingNominations waiting,
            Nominations known,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.calls = calls;
        this.waiting = waiting;
        this.known = known;
        this.events = events;
    }

    long plan(long callId, Actor actor) {
        var call = calls.find(callId);
        var secretary = Secretary.require(actor, call.department());
        var nominations = waiting.held(call.department(), callId);
        if (nominations.isEmpty()) {
            throw Refusal.of("council.plan.nothingWaits");
        }
        var emptied = sessions.findEmptied(callId);
        var session = emptied.orElseGet(() -> sessions.save(Session.planned(call, secretary)));
        agendas.add(
                nominations.stream()
                        .map(each -> AgendaItem.of(session.id(), each))
                        .toList(),
                actor);
        known.recheck(nominations.stream().map(each -> each.nomination().id()).toList(), Moment.PLANNED);
        if (emptied.isEmpty()) {
            events.publishEvent(new SessionPlanned(session.id(), session.department(), session.callTitle()));
        }
        return session.id();
    }

    void leaveOut(Session session, long nomination, boolean leftOut, Actor secretary) {
        session.require(SessionStatus.PLANNED);
        agendas.leaveOut(agendas.find(session.id(), nomination), leftOut, secretary);
    }
}
