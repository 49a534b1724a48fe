package vn.vinhdanh.council;

import java.util.List;
import vn.vinhdanh.catalogue.RecipientKind;

/**
 * A session as its pages show it.
 *
 * @param seats one entry a member: whether the n-th ballot is in the boxes, for drawing the turnout
 */
record SessionView(Session session, List<AgendaItem> items, List<Voter> voters, Turnout turnout, List<Boolean> seats) {

    static SessionView of(Session session, SessionRecords records) {
        var turnout = records.turnout(session.id());
        var seats = java.util.stream.IntStream.range(0, turnout.members())
                .mapToObj(seat -> seat < turnout.voted())
                .toList();
        return new SessionView(session, records.agenda(session.id()), records.voters(session.id()), turnout, seats);
    }

    public List<AgendaItem> collectives() {
        return items.stream().filter(AgendaItem::isCollective).toList();
    }

    public List<AgendaItem> individuals() {
        return items.stream()
                .filter(item -> item.kind() == RecipientKind.INDIVIDUAL)
                .toList();
    }

    public long ballotsNeeded() {
        return session.appliedRule().ballotsNeeded(turnout.members());
    }

    public long agreementsNeeded() {
        return session.appliedRule().agreementsNeeded(turnout);
    }

    public boolean quorumReached() {
        return turnout.voted() >= ballotsNeeded();
    }

    public long passed() {
        return items.stream().filter(item -> Boolean.TRUE.equals(item.passed())).count();
    }
}
