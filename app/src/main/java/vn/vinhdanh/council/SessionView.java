package vn.vinhdanh.council;

import java.util.List;
import java.util.stream.IntStream;
import vn.vinhdanh.catalogue.RecipientKind;

/**
 * A session as its pages show it.
 *
 * @param recused who keeps away from which item; each item is counted over the others
 */
record SessionView(
        Session session, List<AgendaItem> items, List<Voter> voters, Turnout turnout, RecusedVoters recused) {

    static SessionView of(Session session, SessionRecords records) {
        var voters = records.voters(session.id());
        return new SessionView(
                session,
                records.agenda(session.id()),
                voters,
                Turnout.of(voters),
                new RecusedVoters(records.recusals(session.id()), voters));
    }

    /** One entry a member: whether the n-th ballot is in the boxes, for drawing the turnout. */
    public List<Boolean> seats() {
        return IntStream.range(0, turnout.members())
                .mapToObj(seat -> seat < turnout.voted())
                .toList();
    }

    public List<AgendaItem> collectives() {
        return items.stream().filter(AgendaItem::isCollective).toList();
    }

    public List<AgendaItem> individuals() {
        return items.stream()
                .filter(item -> item.kind() == RecipientKind.INDIVIDUAL)
                .toList();
    }

    /** The items from which somebody keeps away. */
    public List<AgendaItem> withRecusals() {
        return items.stream().filter(item -> !recused.from(item).isEmpty()).toList();
    }

    public Turnout turnoutOn(AgendaItem item) {
        return recused.turnoutOn(item.nomination());
    }

    public long ballotsNeeded() {
        return session.appliedRule().ballotsNeeded(turnout.members());
    }

    public long agreementsNeeded(AgendaItem item) {
        return session.appliedRule().agreementsNeeded(turnoutOn(item));
    }

    public boolean quorumReached() {
        return turnout.voted() >= ballotsNeeded();
    }

    public long passed() {
        return items.stream().filter(item -> Boolean.TRUE.equals(item.passed())).count();
    }
}
