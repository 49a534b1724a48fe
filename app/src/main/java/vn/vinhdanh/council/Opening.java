package vn.vinhdanh.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Moment;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.duplicate.Undecided;
import vn.vinhdanh.nomination.duplicate.Undecided.Hold;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.text.VietnameseDate;
import vn.vinhdanh.review.conduct.Suspension;
import vn.vinhdanh.review.conduct.Suspensions;

/** Opening a session: the agenda, the rule and the roll are fixed, the vote begins. */
@Component
class Opening {

    private final SessionRepository sessions;
    private final Agendas agendas;
    private final RuleOfTheDay rules;
    private final Electorate electorate;
    private final Recusals recusals;
    private final Suspensions suspensions;
    private final Undecided duplicates;
    private final Nominations nominations;

    Opening(
            SessionRepository sessions,
            Agendas agendas,
            RuleOfTheDay rules,
            Electorate electorate,
            Recusals recusals,
            Suspensions suspensions,
            Undecided duplicates,
            Nominations nominations) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.rules = rules;
        this.electorate = electorate;
        this.recusals = recusals;
        this.suspensions = suspensions;
        this.duplicates = duplicates;
        this.nominations = nominations;
    }

    void open(Session session, LocalDate meetingDate, Actor secretary) {
        session.require(SessionStatus.PLANNED);
        var items = agendas.of(session.id());
        if (items.isEmpty()) {
            throw Refusal.of("council.open.emptyAgenda");
        }
        items = withoutHeldBack(items, secretary);
        rules.refuseOddDay(meetingDate, items);
        agendas.dropLeftOut(session.id());
        freeze(session, items);
        sessions.save(session.opened(meetingDate, rules.of(session, items), secretary.userName()));
        nominations.recheck(items.stream().map(AgendaItem::nomination).toList(), Moment.OPENED);
        agendas.tell(items, Happening.OPENED, secretary, VietnameseDate.of(meetingDate));
    }

    /**
     * Who has been suspended or has turned out to be proposed twice since the planning is left to a later session;
     * refused by name when that is everybody.
     */
    private List<AgendaItem> withoutHeldBack(List<AgendaItem> items, Actor secretary) {
        var nominations = items.stream().map(AgendaItem::nomination).toList();
        var suspended = suspensions.held(nominations);
        var undecided = duplicates.of(nominations);
        var out = items.stream()
                .filter(item -> suspended.containsKey(item.nomination()) || undecided.containsKey(item.nomination()))
                .toList();
        if (out.size() == items.size()) {
            throw new Refusal(
                    out.stream().map(item -> reason(item, suspended, undecided)).toList());
        }
        out.forEach(item -> agendas.leaveOut(item, true, secretary));
        return items.stream().filter(item -> !out.contains(item)).toList();
    }

    private static Reason reason(AgendaItem item, Map<Long, Suspension> suspended, Map<Long, Hold> undecided) {
        var suspension = suspended.get(item.nomination());
        return suspension == null
                ? Objects.requireNonNull(undecided.get(item.nomination())).reason(item.place(), item.name())
                : suspension.reason(item.place(), item.name());
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
