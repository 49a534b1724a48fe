package vn.vinhdanh.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Happening;
import vn.vinhdanh.nomination.Moment;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.text.VietnameseDate;
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
    private final Nominations nominations;

    Opening(
            SessionRepository sessions,
            Agendas agendas,
            RuleOfTheDay rules,
            Electorate electorate,
            Recusals recusals,
            Suspensions suspensions,
            Nominations nominations) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.rules = rules;
        this.electorate = electorate;
        this.recusals = recusals;
        this.suspensions = suspensions;
        this.nominations = nominations;
    }

    void open(Session session, LocalDate meetingDate, Actor secretary) {
        session.require(SessionStatus.PLANNED);
        var items = agendas.of(session.id());
        if (items.isEmpty()) {
            throw Refusal.of("council.open.emptyAgenda");
        }
        items = withoutSuspended(items, secretary);
        rules.refuseOddDay(meetingDate, items);
        agendas.dropLeftOut(session.id());
        freeze(session, items);
        sessions.save(session.opened(meetingDate, rules.of(session, items), secretary.userName()));
        nominations.recheck(items.stream().map(AgendaItem::nomination).toList(), Moment.OPENED);
        agendas.tell(items, Happening.OPENED, secretary, VietnameseDate.of(meetingDate));
    }

    /** What has been suspended since the planning is left to a later session; refused when that is everything. */
    private List<AgendaItem> withoutSuspended(List<AgendaItem> items, Actor secretary) {
        var suspended =
                suspensions.held(items.stream().map(AgendaItem::nomination).toList());
        var out = items.stream()
                .filter(item -> suspended.containsKey(item.nomination()))
                .toList();
        if (out.size() == items.size()) {
            throw new Refusal(out.stream()
                    .map(item -> Objects.requireNonNull(suspended.get(item.nomination()))
                            .reason(item.place(), item.name()))
                    .toList());
        }
        out.forEach(item -> agendas.leaveOut(item, true, secretary));
        return items.stream().filter(item -> !out.contains(item)).toList();
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
